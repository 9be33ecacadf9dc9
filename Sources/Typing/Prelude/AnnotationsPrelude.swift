/// The text of annotations: what programs import and write before definitions.
package enum AnnotationsPrelude {
  /// The Scala text.
  package static let text = #"""
    package scala.annotation

    /** What can be written before a definition with an `@`. */
    abstract class Annotation
    /** An annotation that is kept for the compiler. */
    trait StaticAnnotation extends Annotation
    /** An annotation that Java's classes keep. */
    trait ClassfileAnnotation extends Annotation
    /** Demands that the method's calls of itself are jumps. */
    final class tailrec extends StaticAnnotation
    /** Demands that a match is compiled to a jump by number. */
    final class switch extends StaticAnnotation
    /** Silences warnings. */
    final class nowarn(value: String = "") extends StaticAnnotation
    /** Says that a definition may go unused. */
    final class unused(message: String = "") extends StaticAnnotation
    /** Offers a repeated parameter to Java as an array. */
    final class varargs extends StaticAnnotation
    /** The words that are shown where no implicit value is found. */
    final class implicitNotFound(msg: String) extends StaticAnnotation
    /** The words that are shown where several implicit values are found. */
    final class implicitAmbiguous(msg: String) extends StaticAnnotation
    /** Calls may be left out by the compiler's option. */
    final class elidable(level: Int) extends StaticAnnotation
    /** Says from which version on a method behaves differently. */
    final class migration(message: String, changedIn: String) extends StaticAnnotation
    /** Names the variance that is not checked. */
    final class showAsInfix(enabled: Boolean = true) extends StaticAnnotation

    """#
}
