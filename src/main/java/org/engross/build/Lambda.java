package org.engross.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/**
 * A lambda or a method reference. The terms are those of {@link
 * java.lang.invoke.LambdaMetafactory}.
 *
 * @param method the interface's only method
 * @param factory from the captured values to the interface
 * @param erased the method's parameters and result as the interface declares them
 * @param body the method that the compiler made of the lambda, or the one that is referred to
 * @param actual the method's parameters and result at this place
 */
record Lambda(String method, Type factory, Type erased, Handle body, Type actual) {

  /** The types of what it captures. */
  Type[] captured() {
    return factory.getArgumentTypes();
  }

  /**
   * Does what the lambda does, inside the interface's method, and returns.
   *
   * @param load puts a captured value on the stack, by its index
   */
  void body(GeneratorAdapter code, IntConsumer load) {
    boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (makes) {
      code.newInstance(owner());
      code.dup();
    }
    List<Type> wanted = wanted();
    for (int i = 0; i < captured().length; i++) {
      load.accept(i);
    }
    for (int i = 0; i < erased.getArgumentTypes().length; i++) {
      code.loadArg(i);
      narrow(code, erased.getArgumentTypes()[i], actual.getArgumentTypes()[i]);
      adapt(code, actual.getArgumentTypes()[i], wanted.get(captured().length + i));
    }
    code.visitMethodInsn(
        call(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    result(code, makes ? owner() : Type.getReturnType(body.getDesc()));
    code.returnValue();
  }

  private Type owner() {
    return Type.getObjectType(body.getOwner());
  }

  /** What the body takes: the object that it is called on, if any, and its parameters. */
  private List<Type> wanted() {
    boolean onObject =
        body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL;
    List<Type> wanted = new ArrayList<>(onObject ? List.of(owner()) : List.of());
    wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return wanted;
  }

  /** A private method of a member of the same nest is called as others are. */
  private int call() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private void result(GeneratorAdapter code, Type result) {
    Type declared = erased.getReturnType();
    if (!declared.equals(Type.VOID_TYPE)) {
      adapt(code, result, declared);
      narrow(code, result, declared);
    } else if (result.getSize() == 2) {
      code.pop2();
    } else if (result.getSize() == 1) {
      code.pop();
    }
  }

  private static void narrow(GeneratorAdapter code, Type from, Type to) {
    if (isObject(from) && isObject(to) && !from.equals(to)) {
      code.checkCast(to);
    }
  }

  private static void adapt(GeneratorAdapter code, Type from, Type to) {
    if (isObject(from) && !isObject(to)) {
      code.unbox(to);
    } else if (!isObject(from) && isObject(to)) {
      code.valueOf(from);
    } else if (!isObject(from)) {
      code.cast(from, to);
    }
  }

  /** Whether a value of a type is a reference: an object or an array. */
  static boolean isObject(Type type) {
    return type.getSort() >= Type.ARRAY;
  }
}
