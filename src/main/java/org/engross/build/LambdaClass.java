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
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The class that does what the lambdas of one class do that are of one interface. An instance is
 * one of them: it has its number, and the values that it captured in fields that all share.
 */
final class LambdaClass {
  private static final Type OBJECT = Type.getType(Object.class);
  private static final String NUMBER = "number";
  private static final String ONLY = "ONLY";
  private static final Method START = new Method("<clinit>", "()V");

  private final String name;
  private final Type face;
  private final List<Lambda> lambdas = new ArrayList<>();

  /** The types of the fields; a reference of any type is an object. */
  private final List<Type> fields = new ArrayList<>();

  /**
   * A class without a lambda so far.
   *
   * @param name of the class, with slashes
   * @param face the interface
   */
  LambdaClass(String name, Type face) {
    this.name = name;
    this.face = face;
  }

  String name() {
    return name;
  }

  /** Takes a lambda; gives the name of the static method that makes an instance of it. */
  String add(Lambda lambda) {
    lambdas.add(lambda);
    slots(lambda);
    return factory(lambdas.size() - 1);
  }

  private static String factory(int number) {
    return "of" + number;
  }

  /**
   * The field of each captured value: of its type, the first that this lambda has not used, or a
   * new one.
   */
  private int[] slots(Lambda lambda) {
    int[] slots = new int[lambda.captured().length];
    boolean[] used = new boolean[fields.size() + slots.length];
    for (int i = 0; i < slots.length; i++) {
      Type type = held(lambda.captured()[i]);
      int slot = 0;
      while (slot < fields.size() && (used[slot] || !fields.get(slot).equals(type))) {
        slot++;
      }
      if (slot == fields.size()) {
        fields.add(type);
      }
      used[slot] = true;
      slots[i] = slot;
    }
    return slots;
  }

  private static Type held(Type captured) {
    return Lambda.isObject(captured) ? OBJECT : captured;
  }

  /** The class file of a member of a nest. */
  byte[] bytes(String host) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    String[] faces = {face.getInternalName()};
    out.visit(Opcodes.V17, access, name, null, OBJECT.getInternalName(), faces);
    out.visitNestHost(host);
    out.visitField(ACC_PRIVATE | ACC_FINAL, NUMBER, Type.INT_TYPE.getDescriptor(), null, null);
    for (int i = 0; i < fields.size(); i++) {
      out.visitField(ACC_PRIVATE | ACC_FINAL, field(i), fields.get(i).getDescriptor(), null, null);
    }
    constructor(out);
    onlyOnes(out);
    for (int number = 0; number < lambdas.size(); number++) {
      factory(number, out);
    }
    method(out);
    out.visitEnd();
    return out.toByteArray();
  }

  private Type self() {
    return Type.getObjectType(name);
  }

  private static String field(int slot) {
    return "captured" + slot;
  }

  private Method constructor() {
    List<Type> parameters = new ArrayList<>(List.of(Type.INT_TYPE));
    parameters.addAll(fields);
    return new Method("<init>", Type.VOID_TYPE, parameters.toArray(new Type[0]));
  }

  private void constructor(ClassWriter out) {
    GeneratorAdapter code = new GeneratorAdapter(ACC_PRIVATE, constructor(), null, null, out);
    code.loadThis();
    code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
    code.loadThis();
    code.loadArg(0);
    code.putField(self(), NUMBER, Type.INT_TYPE);
    for (int i = 0; i < fields.size(); i++) {
      code.loadThis();
      code.loadArg(i + 1);
      code.putField(self(), field(i), fields.get(i));
    }
    code.returnValue();
    code.endMethod();
  }

  /** A lambda that captures nothing is one object. */
  private void onlyOnes(ClassWriter out) {
    GeneratorAdapter code = new GeneratorAdapter(ACC_STATIC, START, null, null, out);
    for (int number = 0; number < lambdas.size(); number++) {
      if (lambdas.get(number).captured().length == 0) {
        int access = ACC_PRIVATE | ACC_STATIC | ACC_FINAL;
        out.visitField(access, ONLY + number, self().getDescriptor(), null, null);
        make(number, code);
        code.putStatic(self(), ONLY + number, self());
      }
    }
    code.returnValue();
    code.endMethod();
  }

  private void factory(int number, ClassWriter out) {
    Method shape = new Method(factory(number), lambdas.get(number).factory().getDescriptor());
    GeneratorAdapter code = new GeneratorAdapter(ACC_STATIC, shape, null, null, out);
    if (lambdas.get(number).captured().length == 0) {
      code.getStatic(self(), ONLY + number, self());
    } else {
      make(number, code);
    }
    code.returnValue();
    code.endMethod();
  }

  /** An instance of what the method's arguments are captured by; other fields are zero. */
  private void make(int number, GeneratorAdapter code) {
    code.newInstance(self());
    code.dup();
    code.push(number);
    int[] slots = slots(lambdas.get(number));
    for (int field = 0; field < fields.size(); field++) {
      int captured = indexOf(slots, field);
      if (captured < 0) {
        zero(fields.get(field), code);
      } else {
        code.loadArg(captured);
      }
    }
    code.invokeConstructor(self(), constructor());
  }

  private static int indexOf(int[] slots, int field) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == field) {
        return i;
      }
    }
    return -1;
  }

  private static void zero(Type type, GeneratorAdapter code) {
    switch (type.getSort()) {
      case Type.LONG -> code.push(0L);
      case Type.FLOAT -> code.push(0F);
      case Type.DOUBLE -> code.push(0D);
      case Type.OBJECT -> code.visitInsn(Opcodes.ACONST_NULL);
      default -> code.push(0);
    }
  }

  /** The interface's method: what the lambda of the instance's number does. */
  private void method(ClassWriter out) {
    Lambda any = lambdas.get(0);
    Method shape = new Method(any.method(), any.erased().getDescriptor());
    GeneratorAdapter code = new GeneratorAdapter(ACC_PUBLIC, shape, null, null, out);
    if (lambdas.size() == 1) {
      body(any, code);
    } else {
      choice(code);
    }
    code.endMethod();
  }

  private void choice(GeneratorAdapter code) {
    Label[] labels = new Label[lambdas.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = new Label();
    }
    Object[] locals = locals(lambdas.get(0).erased());
    int last = labels.length - 1;
    code.loadThis();
    code.getField(self(), NUMBER, Type.INT_TYPE);
    code.visitTableSwitchInsn(0, last, labels[last], labels);
    for (int i = 0; i < labels.length; i++) {
      code.mark(labels[i]);
      code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, null);
      body(lambdas.get(i), code);
    }
  }

  /** What the verifier knows where a lambda's own code begins: the instance and the arguments. */
  private Object[] locals(Type method) {
    List<Object> locals = new ArrayList<>(List.of(name));
    for (Type argument : method.getArgumentTypes()) {
      locals.add(
          switch (argument.getSort()) {
            case Type.LONG -> Opcodes.LONG;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            case Type.ARRAY, Type.OBJECT -> argument.getInternalName();
            default -> Opcodes.INTEGER;
          });
    }
    return locals.toArray();
  }

  private void body(Lambda lambda, GeneratorAdapter code) {
    int[] slots = slots(lambda);
    lambda.body(
        code,
        i -> {
          code.loadThis();
          code.getField(self(), field(slots[i]), fields.get(slots[i]));
          if (Lambda.isObject(lambda.captured()[i])) {
            code.checkCast(lambda.captured()[i]);
          }
        });
  }
}
