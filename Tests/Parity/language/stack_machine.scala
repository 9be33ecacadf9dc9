// mode: script
sealed abstract class Instr
case class Push(n: Int) extends Instr
case object Add extends Instr
case object Mul extends Instr
case object Dup extends Instr
case class Jump(to: Int) extends Instr
case class JumpIfZero(to: Int) extends Instr
case class Call(name: String, arity: Int) extends Instr

final case class Machine(stack: List[Int] = Nil, pc: Int = 0, steps: Int = 0) {
  def push(n: Int): Machine = copy(stack = n :: stack)
  def next: Machine = copy(pc = pc + 1, steps = steps + 1)
}

object Machine {
  type Functions = Map[String, PartialFunction[List[Int], Int]]
  val functions: Functions = Map(
    "neg" -> { case List(x) => -x },
    "sub" -> { case List(a, b) => b - a },
    "max3" -> { case List(a, b, c) => a max b max c }
  )

  @annotation.tailrec
  def run(program: Vector[Instr], m: Machine = Machine(), limit: Int = 1000): Either[String, Machine] =
    if (m.steps > limit) Left("step limit")
    else if (!program.indices.contains(m.pc)) Right(m)
    else (program(m.pc), m.stack) match {
      case (Push(n), _) => run(program, m.push(n).next, limit)
      case (Add, a :: b :: rest) => run(program, m.copy(stack = (a + b) :: rest).next, limit)
      case (Mul, a :: b :: rest) => run(program, m.copy(stack = (a * b) :: rest).next, limit)
      case (Dup, stack @ (top :: _)) => run(program, m.copy(stack = top :: stack).next, limit)
      case (Jump(to), _) => run(program, m.copy(pc = to, steps = m.steps + 1), limit)
      case (JumpIfZero(to), 0 :: rest) => run(program, m.copy(stack = rest, pc = to, steps = m.steps + 1), limit)
      case (JumpIfZero(_), _ :: rest) => run(program, m.copy(stack = rest).next, limit)
      case (Call(name, arity), stack) if stack.size >= arity =>
        val (args, rest) = stack.splitAt(arity)
        functions.get(name).flatMap(_.lift(args)) match {
          case Some(value) => run(program, m.copy(stack = value :: rest).next, limit)
          case None => Left(s"cannot call $name with ${args.mkString("(", ", ", ")")}")
        }
      case (instr, stack) => Left(s"$instr fails on ${stack.mkString("[", " ", "]")}")
    }
}

import Machine._
println(run(Vector(Push(2), Push(3), Add, Dup, Mul)))
println(run(Vector(Push(7), Push(5), Call("sub", 2))).map(_.stack))
println(run(Vector(Push(1), Add)))
println(run(Vector(Jump(0)), limit = 10))
println(run(Vector(Push(3), Push(9), Push(4), Call("max3", 3), Call("neg", 1))))
println(run(Vector(Call("none", 0))))
val countdown = Vector(Push(3), Dup, JumpIfZero(6), Push(-1), Add, Jump(1))
println(run(countdown).fold(identity, m => s"${m.steps} steps, stack ${m.stack}"))
