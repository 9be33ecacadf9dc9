/// The text of regular expressions, Scala's and Java's.
package enum RegexPrelude {
  /// The Scala text.
  package static let text = #"""
    package scala.util.matching

    /** A regular expression, in Java's syntax. */
    class Regex(val pattern: java.util.regex.Pattern, groupNames: String*) extends java.io.Serializable {
      /** Makes a regular expression of its text, with names for its groups. */
      def this(regex: String, groupNames: String*) = this(java.util.regex.Pattern.compile(regex), groupNames: _*)
      private[matching] def names: Seq[String] = groupNames
      /** Returns the groups if the whole text matches (any part of it, if unanchored), for patterns. */
      def unapplySeq(s: CharSequence): Option[List[String]] = s match {
        case null => None
        case _ =>
          val m = pattern.matcher(s)
          if (runMatcher(m)) Some(m.groups) else None
      }
      /** Returns the groups if the character matches, for patterns. */
      def unapplySeq(c: Char): Option[List[Char]] = {
        val m = pattern.matcher(c.toString)
        if (runMatcher(m)) { if (m.groupCount > 0) Some(m.groups.map(_.charAt(0))) else Some(Nil) } else None
      }
      /** Returns the groups of a match, for patterns. */
      def unapplySeq(m: Regex.Match): Option[List[String]] =
        if (m == null || m.matched == null) None
        else if (m.regexPattern == pattern) Some(m.subgroups)
        else unapplySeq(m.matched)
      protected def runMatcher(m: java.util.regex.Matcher): Boolean = m.matches()
      /** Returns an iterator over all matches. */
      def findAllIn(source: CharSequence): Regex.MatchIterator = new Regex.MatchIterator(source, this, groupNames)
      /** Returns an iterator over all matches with their groups. */
      def findAllMatchIn(source: CharSequence): Iterator[Regex.Match] = findAllIn(source).matchData
      /** Returns the first match, if there is one. */
      def findFirstIn(source: CharSequence): Option[String] = {
        val m = pattern.matcher(source)
        if (m.find()) Some(m.group) else None
      }
      /** Returns the first match with its groups, if there is one. */
      def findFirstMatchIn(source: CharSequence): Option[Regex.Match] = {
        val m = pattern.matcher(source)
        if (m.find()) Some(new Regex.Match(source, m, groupNames)) else None
      }
      /** Returns the match at the beginning, if there is one. */
      def findPrefixOf(source: CharSequence): Option[String] = {
        val m = pattern.matcher(source)
        if (m.lookingAt()) Some(m.group) else None
      }
      /** Returns the match at the beginning with its groups, if there is one. */
      def findPrefixMatchOf(source: CharSequence): Option[Regex.Match] = {
        val m = pattern.matcher(source)
        if (m.lookingAt()) Some(new Regex.Match(source, m, groupNames)) else None
      }
      /** Returns true iff the whole text matches (any part of it, if unanchored). */
      def matches(source: CharSequence): Boolean = runMatcher(pattern.matcher(source))
      /** Returns the text with every match replaced; `$1` in the replacement stands for a group. */
      def replaceAllIn(target: CharSequence, replacement: String): String = pattern.matcher(target).replaceAll(replacement)
      /** Returns the text with every match replaced by a function's result. */
      def replaceAllIn(target: CharSequence, replacer: Regex.Match => String): String = replaceSomeIn(target, (m: Regex.Match) => Some(replacer(m)))
      /** Returns the text with those matches replaced for which a function has a result. */
      def replaceSomeIn(target: CharSequence, replacer: Regex.Match => Option[String]): String = {
        val m = pattern.matcher(target)
        val result = new java.lang.StringBuilder
        while (m.find()) {
          replacer(new Regex.Match(target, m, groupNames).force) match {
            case Some(replacement) => m.appendReplacement(result, replacement)
            case None => ()
          }
        }
        m.appendTail(result).toString
      }
      /** Returns the text with the first match replaced. */
      def replaceFirstIn(target: CharSequence, replacement: String): String = pattern.matcher(target).replaceFirst(replacement)
      /** Splits the text around the matches, without empty strings at the end. */
      def split(toSplit: CharSequence): Array[String] = pattern.split(toSplit)
      /** Returns the regular expression whose patterns look for a match anywhere. */
      def unanchored: UnanchoredRegex = new UnanchoredRegex(pattern, groupNames)
      /** Returns the regular expression whose patterns match the whole text. */
      def anchored: Regex = this
      /** Returns the text of the regular expression. */
      def regex: String = pattern.pattern
      /** Returns the text of the regular expression. */
      override def toString(): String = regex
    }

    /** A regular expression whose patterns look for a match anywhere. */
    class UnanchoredRegex(pattern: java.util.regex.Pattern, unanchoredNames: Seq[String]) extends Regex(pattern, unanchoredNames: _*) {
      override protected def runMatcher(m: java.util.regex.Matcher): Boolean = m.find()
      /** Returns this regular expression. */
      override def unanchored: UnanchoredRegex = this
      /** Returns the regular expression whose patterns match the whole text. */
      override def anchored: Regex = new Regex(pattern, unanchoredNames: _*)
    }

    /** What belongs to regular expressions. */
    object Regex {
      /** What is known about one match. */
      trait MatchData {
        protected def matcher: java.util.regex.Matcher
        /** The text that was searched. */
        val source: CharSequence
        /** The names of the groups. */
        val groupNames: Seq[String]
        /** Returns the number of groups. */
        def groupCount: Int
        /** Returns where the match begins. */
        def start: Int
        /** Returns where a group begins, or -1. */
        def start(i: Int): Int
        /** Returns where the match ends. */
        def end: Int
        /** Returns where a group ends, or -1. */
        def end(i: Int): Int
        /** Returns the matched text. */
        def matched: String = if (start >= 0) source.subSequence(start, end).toString else null
        /** Returns the text of a group, or null if it took no part. */
        def group(i: Int): String = if (start(i) >= 0) source.subSequence(start(i), end(i)).toString else null
        /** Returns the texts of all groups. */
        def subgroups: List[String] = (1 to groupCount).toList.map((i: Int) => group(i))
        /** Returns the text before the match. */
        def before: CharSequence = if (start >= 0) source.subSequence(0, start) else null
        /** Returns the text before a group. */
        def before(i: Int): CharSequence = if (start(i) >= 0) source.subSequence(0, start(i)) else null
        /** Returns the text after the match. */
        def after: CharSequence = if (end >= 0) source.subSequence(end, source.length) else null
        /** Returns the text after a group. */
        def after(i: Int): CharSequence = if (end(i) >= 0) source.subSequence(end(i), source.length) else null
        /** Returns the text of a group by its name. */
        def group(id: String): String = {
          val index = groupNames.indexOf(id)
          if (index >= 0) group(index + 1) else matcher.group(id)
        }
        /** Returns the matched text. */
        override def toString(): String = matched
      }
      /** One match. */
      class Match(val source: CharSequence, original: java.util.regex.Matcher, val groupNames: Seq[String]) extends MatchData {
        protected[matching] val matcher: java.util.regex.Matcher = original.snapshot
        private[matching] def regexPattern: java.util.regex.Pattern = matcher.pattern
        /** Where the match begins. */
        val start: Int = matcher.start
        /** Where the match ends. */
        val end: Int = matcher.end
        /** Returns the number of groups. */
        def groupCount: Int = matcher.groupCount
        /** Returns where a group begins, or -1. */
        def start(i: Int): Int = matcher.start(i)
        /** Returns where a group ends, or -1. */
        def end(i: Int): Int = matcher.end(i)
        /** Returns this match. */
        def force: this.type = this
      }
      /** Extracts the matched text of a match. */
      object Match {
        /** Returns the matched text. */
        def unapply(m: Match): Some[String] = Some(m.matched)
      }
      /** Extracts the groups of a match. */
      object Groups {
        /** Returns the groups, if there are any. */
        def unapplySeq(m: Match): Option[Seq[String]] = if (m.groupCount > 0) Some(m.subgroups) else None
      }
      /** An iterator over matches; the members of MatchData tell about the last one. */
      class MatchIterator(val source: CharSequence, val regex: Regex, val groupNames: Seq[String]) extends scala.collection.AbstractIterator[String] with MatchData {
        protected[matching] val matcher: java.util.regex.Matcher = regex.pattern.matcher(source)
        private var state: Int = 0
        /** Returns true iff there is a next match. */
        def hasNext: Boolean = {
          if (state == 0) state = if (matcher.find()) 1 else 3
          else if (state == 2) state = if (matcher.find()) 1 else 3
          state == 1
        }
        /** Returns the next match. */
        def next(): String = {
          if (!hasNext) throw new java.util.NoSuchElementException
          state = 2
          matcher.group
        }
        private def ensure(): Unit = if (state == 0) { if (hasNext) state = 1 }
        private def checked(): Unit = { ensure(); if (state == 3) throw new IllegalStateException("No match available") }
        /** Returns where the match begins. */
        def start: Int = { checked(); matcher.start }
        /** Returns where a group begins, or -1. */
        def start(i: Int): Int = { checked(); matcher.start(i) }
        /** Returns where the match ends. */
        def end: Int = { checked(); matcher.end }
        /** Returns where a group ends, or -1. */
        def end(i: Int): Int = { checked(); matcher.end(i) }
        /** Returns the number of groups. */
        def groupCount: Int = matcher.groupCount
        /** Returns the iterator's usual text. */
        override def toString(): String = "<iterator>"
        /** Returns an iterator over the matches with their groups. */
        def matchData: Iterator[Match] = new MatchDataIterator(this)
      }
      /** An iterator over matches with their groups. */
      class MatchDataIterator(matches: MatchIterator) extends scala.collection.AbstractIterator[Match] {
        /** Returns true iff there is a next match. */
        def hasNext: Boolean = matches.hasNext
        /** Returns the next match. */
        def next(): Match = { matches.next(); new Match(matches.source, matches.matcher, matches.groupNames).force }
      }
      /** Returns the regular expression that matches a text literally. */
      def quote(text: String): String = java.util.regex.Pattern.quote(text)
      /** Returns the replacement that stands for a text literally. */
      def quoteReplacement(text: String): String = java.util.regex.Matcher.quoteReplacement(text)
    }

    package java.util.regex

    /** A regular expression of Java. */
    final class Pattern private (native: Nothing) extends java.io.Serializable {
      /** Returns the text of the regular expression. */
      def pattern(): String = native
      /** Returns the text of the regular expression. */
      override def toString(): String = native("Pattern.pattern")
      /** Returns the flags it was made with. */
      def flags(): Int = native
      /** Returns a matcher for a text. */
      def matcher(x$1: CharSequence): Matcher = native
      /** Splits a text around the matches into at most so many parts. */
      def split(x$1: CharSequence, x$2: Int): Array[String] = native
      /** Splits a text around the matches, without empty strings at the end. */
      def split(x$1: CharSequence): Array[String] = native
      /** Returns the condition that a text contains a match. */
      def asPredicate(): java.util.function.Predicate[String] = (s: String) => matcher(s).find()
    }

    /** Makes regular expressions. */
    object Pattern {
      /** Flag: letter case is ignored. */
      final val CASE_INSENSITIVE = 2
      /** Flag: white space and comments are allowed. */
      final val COMMENTS = 4
      /** Flag: `^` and `$` match at lines. */
      final val MULTILINE = 8
      /** Flag: the text is literal. */
      final val LITERAL = 16
      /** Flag: `.` matches line ends. */
      final val DOTALL = 32
      /** Flag: letter case of all Unicode is ignored. */
      final val UNICODE_CASE = 64
      /** Flag: canonically equal texts match. */
      final val CANON_EQ = 128
      /** Flag: the named classes are those of Unicode. */
      final val UNICODE_CHARACTER_CLASS = 256
      /** Flag: only `\n` ends a line. */
      final val UNIX_LINES = 1
      /** Returns the regular expression of a text. */
      def compile(x$1: String): Pattern = native
      /** Returns the regular expression of a text with flags. */
      def compile(x$1: String, x$2: Int): Pattern = native
      /** Returns true iff the whole text matches. */
      def matches(x$1: String, x$2: CharSequence): Boolean = native
      /** Returns the regular expression that matches a text literally. */
      def quote(x$1: String): String = native
    }

    /** What a match tells. */
    trait MatchResult {
      /** Returns where the match begins. */
      def start(): Int
      /** Returns where a group begins. */
      def start(x$1: Int): Int
      /** Returns where the match ends. */
      def end(): Int
      /** Returns where a group ends. */
      def end(x$1: Int): Int
      /** Returns the matched text. */
      def group(): String
      /** Returns the text of a group. */
      def group(x$1: Int): String
      /** Returns the number of groups. */
      def groupCount(): Int
    }

    /** A search of a regular expression in a text. */
    final class Matcher private (native: Nothing) extends MatchResult {
      /** Returns the regular expression. */
      def pattern(): Pattern = native
      /** Returns a copy that keeps the current match. */
      def toMatchResult(): MatchResult = native("Matcher.snapshot")
      private[util] def snapshot: Matcher = native
      private[util] def groups: scala.collection.immutable.List[String] = native
      /** Begins anew. */
      def reset(): Matcher = native
      /** Begins anew with another text. */
      def reset(x$1: CharSequence): Matcher = native
      /** Returns where the match begins. */
      def start(): Int = native
      /** Returns where a group begins, or -1. */
      def start(x$1: Int): Int = native
      /** Returns where a named group begins, or -1. */
      def start(x$1: String): Int = native
      /** Returns where the match ends. */
      def end(): Int = native
      /** Returns where a group ends, or -1. */
      def end(x$1: Int): Int = native
      /** Returns where a named group ends, or -1. */
      def end(x$1: String): Int = native
      /** Returns the matched text. */
      def group(): String = native
      /** Returns the text of a group, or null if it took no part. */
      def group(x$1: Int): String = native
      /** Returns the text of a named group, or null if it took no part. */
      def group(x$1: String): String = native
      /** Returns the number of groups. */
      def groupCount(): Int = native
      /** Returns true iff the whole text matches. */
      def matches(): Boolean = native
      /** Returns true iff there is a next match, and goes to it. */
      def find(): Boolean = native
      /** Returns true iff there is a match from an index, and goes to it. */
      def find(x$1: Int): Boolean = native
      /** Returns true iff the text begins with a match. */
      def lookingAt(): Boolean = native
      /** Appends the text since the last match and a replacement. */
      def appendReplacement(x$1: java.lang.StringBuilder, x$2: String): Matcher = native
      /** Appends the text since the last match and a replacement. */
      def appendReplacement(x$1: java.lang.StringBuffer, x$2: String): Matcher = native
      /** Appends the text after the last match. */
      def appendTail(x$1: java.lang.StringBuilder): java.lang.StringBuilder = native
      /** Appends the text after the last match. */
      def appendTail(x$1: java.lang.StringBuffer): java.lang.StringBuffer = native
      /** Returns the text with every match replaced. */
      def replaceAll(x$1: String): String = native
      /** Returns the text with the first match replaced. */
      def replaceFirst(x$1: String): String = native
      /** Returns true iff the last search reached the end of the text. */
      def hitEnd(): Boolean = native
    }

    /** Makes replacements. */
    object Matcher {
      /** Returns the replacement that stands for a text literally. */
      def quoteReplacement(x$1: String): String = native
    }

    """#
}
