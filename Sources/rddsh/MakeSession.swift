import Glibc
import Interpreter
import Shell

/// Starts the language behind the shell with what the command line and the process say.
func makeSession(_ settings: SessionSettings, output: any ShellOutput) -> any ShellSession {
  var properties: [String: String] = [:]
  for setting: Setting in settings.properties { properties[setting.name] = setting.value }
  var configuration = SparkRuntime.Configuration(
    master: settings.master, name: settings.applicationName ?? properties["spark.app.name"] ?? "Spark shell",
    properties: properties,
    processors: SparkRuntime.availableProcessors, workingFolder: workingFolder(), clock: milliseconds, hasReadyContext: true)
  configuration.memory = settings.memory
  return InterpretedSession(configuration, arguments: settings.arguments, output: output)
}

/// The folder the process was started in.
private func workingFolder() -> String {
  guard let path = getcwd(nil, 0) else { return "/" }
  defer { free(path) }
  return String(cString: path)
}

/// The milliseconds since 1970.
@Sendable private func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}
