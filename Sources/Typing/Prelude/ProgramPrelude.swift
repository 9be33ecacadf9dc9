/// The text of what the compiler itself refers to: programs that are run by their body, and interpolated strings as objects.
package enum ProgramPrelude {
  /// The Scala text.
  package static let text = #"""
    package scala

    /** A program that is run by the statements of its body. */
    trait App {
      private[scala] var commandLine: Array[String] = null
      /** The arguments the program was started with. */
      protected final def args: Array[String] = commandLine
      /** Runs the statements of the body. */
      def main(args: Array[String]): Unit = { commandLine = args }
    }

    /** The pieces of text of an interpolated string. */
    final case class StringContext(parts: String*) {
      /** Puts values between the pieces, whose escapes are processed. */
      def s: StandardInterpolator = new StandardInterpolator(parts.map((part: String) => StringContext.processEscapes(part)))
      /** Puts values between the pieces as they are written. */
      def raw(args: Any*): String = new StandardInterpolator(parts).apply(args: _*)
      /** Throws an IllegalArgumentException unless there is one piece more than values. */
      def checkLengths(args: Seq[Any]): Unit =
        if (parts.length != args.length + 1)
          throw new java.lang.IllegalArgumentException("wrong number of arguments (" + args.length + ") for interpolated string with " + parts.length + " parts")
    }

    /** The features that programs import to say that they mean them. */
    object language {
      /** A feature's flag. */
      final class Feature
      /** Members that are found by name at run time. */
      implicit val dynamics: Feature = new Feature
      /** Operators behind their operand. */
      implicit val postfixOps: Feature = new Feature
      /** Calls of members that only a structural type has. */
      implicit val reflectiveCalls: Feature = new Feature
      /** Conversions that are applied without being named. */
      implicit val implicitConversions: Feature = new Feature
      /** Type parameters that take parameters. */
      implicit val higherKinds: Feature = new Feature
      /** Types with parts that are not named. */
      implicit val existentials: Feature = new Feature
      /** What may change. */
      object experimental {
        /** Macros. */
        implicit val macros: Feature = new Feature
      }
    }

    /** What `s` before a string stands for. */
    final class StandardInterpolator(parts: Seq[String]) {
      /** Puts values between the pieces. */
      def apply(args: Any*): String = {
        val text = new java.lang.StringBuilder
        var index = 0
        while (index < parts.length) {
          text.append(parts(index))
          if (index < args.length) text.append("" + args(index))
          index += 1
        }
        text.toString
      }
      /** Takes a text apart that has the pieces in it. */
      def unapplySeq(s: String): Option[Seq[String]] = StringContext.glob(parts, s)
    }

    /** Makes interpolated strings and takes texts apart. */
    object StringContext {
      /** Returns the texts between the pieces, each but the last as short as possible, or None if the pieces do not occur in turn. */
      def glob(parts: Seq[String], input: String): Option[Seq[String]] = {
        val last = parts.length - 1
        if (last == 0) {
          if (parts(0) == input) Some(Nil) else None
        } else if (!input.startsWith(parts(0))) {
          None
        } else {
          val found = new scala.collection.mutable.ListBuffer[String]
          var position = parts(0).length
          var index = 1
          var matches = true
          while (matches && index < last) {
            val next = input.indexOf(parts(index), position)
            if (next < 0) {
              matches = false
            } else {
              found += input.substring(position, next)
              position = next + parts(index).length
              index += 1
            }
          }
          val end = input.length - parts(last).length
          if (matches && end >= position && input.endsWith(parts(last))) {
            found += input.substring(position, end)
            Some(found.toList)
          } else {
            None
          }
        }
      }
      /** Returns the text with its escapes processed. */
      def processEscapes(str: String): String =
        if (str.indexOf('\\') < 0) str
        else {
          val text = new java.lang.StringBuilder
          var index = 0
          while (index < str.length) {
            val char = str.charAt(index)
            if (char != '\\') {
              text.append(char)
              index += 1
            } else if (index + 1 < str.length && str.charAt(index + 1) == 'u') {
              var digits = index + 1
              while (digits < str.length && str.charAt(digits) == 'u') digits += 1
              text.append(java.lang.Integer.parseInt(str.substring(digits, digits + 4), 16).toChar)
              index = digits + 4
            } else {
              text.append(escaped(str, index))
              index += 2
            }
          }
          text.toString
        }
      private def escaped(str: String, index: Int): Char =
        (if (index + 1 < str.length) str.charAt(index + 1) else ' ') match {
          case 'b' => '\b'
          case 't' => '\t'
          case 'n' => '\n'
          case 'f' => '\f'
          case 'r' => '\r'
          case '"' => '"'
          case '\'' => '\''
          case '\\' => '\\'
          case other => throw new java.lang.IllegalArgumentException("invalid escape '\\" + other + "' at index " + index + " in \"" + str + "\".")
        }
      /** Returns the text with its escapes processed. */
      def treatEscapes(str: String): String = processEscapes(str)
    }

    """#
}
