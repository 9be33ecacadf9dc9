/// A program in the form the machine runs: one array of small instructions and the tables they refer to.
package final class FlatProgram: Sendable {
}
