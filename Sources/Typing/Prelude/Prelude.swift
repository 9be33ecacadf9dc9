/// The prelude: all texts that declare the classes of the libraries.
package enum Prelude {
  /// The texts, those of the language itself first.
  package static let texts: [String] = language + scalars + collections + spark

  /// What the language and the names visible everywhere need.
  private static let language: [String] = [
    RootPrelude.text, PrimitivesPrelude.text, PredefPrelude.text, ScalaPackagePrelude.text, ProgramPrelude.text,
  ]

  /// Numbers, texts, exceptions and the rest of the scalar library.
  private static let scalars: [String] = [
    StringPrelude.text, StringOpsPrelude.text, RichNumbersPrelude.text, ExceptionsPrelude.text, ControlPrelude.text,
    MathPrelude.text, BoxesPrelude.text, CharacterPrelude.text, BuilderPrelude.text, RegexPrelude.text, RandomPrelude.text,
    BigNumbersPrelude.text, BigDecimalPrelude.text, JavaMathPrelude.text, ThreadPrelude.text, ExecutorsPrelude.text,
    SchedulePrelude.text, CompletablePrelude.text, LocksPrelude.text, BlockingQueuesPrelude.text, ConcurrentPrelude.text,
    FuturePrelude.text,
    DurationPrelude.text, SystemPrelude.text, IOPrelude.text, SourcePrelude.text, EnumerationPrelude.text, TimePrelude.text,
    DateTimePrelude.text, ZoneRulesPrelude.text, ZonedTimePrelude.text, OffsetTimePrelude.text,
    TemporalPrelude.text, DateFormatPrelude.text, DateTextPrelude.text, NumberTextPrelude.text, JavaUtilPrelude.text,
    DigestPrelude.text, NetPrelude.text,
    CalendarPrelude.text, AtomicPrelude.text,
    UsingPrelude.text, AnnotationsPrelude.text,
  ]

  /// Collections, functions, tuples, orders and arithmetic.
  private static let collections: [String] = [
    CollectionsIterablePrelude.text, CollectionsFactoriesPrelude.text, CollectionsSeqPrelude.text, CollectionsListPrelude.text,
    CollectionsRangePrelude.text, CollectionsLazyPrelude.text, CollectionsIteratorPrelude.text, CollectionsMapPrelude.text,
    CollectionsSetPrelude.text, CollectionsMutableSeqPrelude.text, CollectionsMutableQueuePrelude.text,
    CollectionsMutableMapPrelude.text, CollectionsMutableTablesPrelude.text, CollectionsWrappersPrelude.text,
    CollectionsMutableSetPrelude.text, CollectionsArrayPrelude.text, CollectionsOptionPrelude.text, CollectionsEitherPrelude.text,
    CollectionsZipPrelude.text, FunctionsPrelude.text, TuplesPrelude.text, TuplesLongPrelude.text,
    OrderingsPrelude.text, NumericsPrelude.text, ReflectionPrelude.text, JavaCollectionsPrelude.text,
    JavaCollectionToolsPrelude.text, JavaQueuesPrelude.text, JavaLinkedMapPrelude.text,
  ]

  /// Spark's classes.
  private static let spark: [String] = [
    SparkContextPrelude.text, SparkRDDPrelude.text, SparkPairRDDPrelude.text, SparkValuesPrelude.text, SparkTasksPrelude.text,
    SparkSchedulerPrelude.text, HadoopPrelude.text, LoggingPrelude.text,
  ]
}
