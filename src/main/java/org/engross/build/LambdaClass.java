package org.engross.build;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The class that does what a lambda does. The terms are those of {@link
 * java.lang.invoke.LambdaMetafactory}.
 *
 * @param name of the class, with slashes
 * @param method the interface's only method
 * @param factory from the captured values to the interface
 * @param erased the method's parameters and result as the interface declares them
 * @param body the method that the compiler made of the lambda, or the one that is referred to
 * @param actual the method's parameters and result at this place
 */
record LambdaClass(
    String name, String method, Type factory, Type erased, Handle body, Type actual) {
  /** The static method that takes the captured values and gives an instance. */
  static final String FACTORY = "of";

  private static final Type OBJECT = Type.getType(Object.class);
  private static final String ONLY = "ONLY";
  private static final Method START = new Method("<clinit>", "()V");

  /** The class file of a member of a nest. */
  byte[] bytes(String host) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] faces = {factory.getReturnType().getInternalName()};
    int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    out.visit(Opcodes.V17, access, name, null, OBJECT.getInternalName(), faces);
    out.visitNestHost(host);
    for (int i = 0; i < captured().length; i++) {
      out.visitField(ACC_PRIVATE | ACC_FINAL, field(i), captured()[i].getDescriptor(), null, null);
    }
    constructor(out);
    if (captured().length == 0) {
      only(out);
    }
    factory(out);
    method(out);
    out.visitEnd();
    return out.toByteArray();
  }

  private Type self() {
    return Type.getObjectType(name);
  }

  private Type[] captured() {
    return factory.getArgumentTypes();
  }

  private static String field(int i) {
    return "captured" + i;
  }

  private Method constructor() {
    return new Method("<init>", Type.VOID_TYPE, captured());
  }

  private void constructor(ClassWriter out) {
    GeneratorAdapter code = new GeneratorAdapter(ACC_PRIVATE, constructor(), null, null, out);
    code.loadThis();
    code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
    for (int i = 0; i < captured().length; i++) {
      code.loadThis();
      code.loadArg(i);
      code.putField(self(), field(i), captured()[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  /** A lambda that captures nothing is one object. */
  private void only(ClassWriter out) {
    int access = ACC_PRIVATE | ACC_STATIC | ACC_FINAL;
    out.visitField(access, ONLY, self().getDescriptor(), null, null);
    GeneratorAdapter code = new GeneratorAdapter(ACC_STATIC, START, null, null, out);
    code.newInstance(self());
    code.dup();
    code.invokeConstructor(self(), constructor());
    code.putStatic(self(), ONLY, self());
    code.returnValue();
    code.endMethod();
  }

  private void factory(ClassWriter out) {
    Method shape = new Method(FACTORY, factory.getDescriptor());
    GeneratorAdapter code = new GeneratorAdapter(ACC_STATIC, shape, null, null, out);
    if (captured().length == 0) {
      code.getStatic(self(), ONLY, self());
    } else {
      code.newInstance(self());
      code.dup();
      code.loadArgs();
      code.invokeConstructor(self(), constructor());
    }
    code.returnValue();
    code.endMethod();
  }

  private void method(ClassWriter out) {
    Method shape = new Method(method, erased.getDescriptor());
    GeneratorAdapter code = new GeneratorAdapter(ACC_PUBLIC, shape, null, null, out);
    boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (makes) {
      code.newInstance(owner());
      code.dup();
    }
    List<Type> wanted = wanted();
    for (int i = 0; i < captured().length; i++) {
      code.loadThis();
      code.getField(self(), field(i), captured()[i]);
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
    code.endMethod();
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

  private static boolean isObject(Type type) {
    return type.getSort() >= Type.ARRAY;
  }
}
