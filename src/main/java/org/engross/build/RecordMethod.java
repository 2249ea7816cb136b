package org.engross.build;

import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.util.List;
import java.util.Objects;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A record's {@code equals}, {@code hashCode} or {@code toString}, with the results that {@link
 * java.lang.runtime.ObjectMethods} has.
 *
 * @param record the record
 * @param name the method's
 * @param components the fields
 */
record RecordMethod(Type record, String name, List<Handle> components) {
  private static final String BOOTSTRAPS = "java/lang/runtime/ObjectMethods";
  private static final String EQUALS = "equals";
  private static final String HASH_CODE = "hashCode";
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type STRING = Type.getType(String.class);
  private static final Type BUILDER = Type.getType(StringBuilder.class);
  private static final Type[] NONE = {};
  private static final Type OBJECTS = Type.getType(Objects.class);

  /** Whether a call site is one of these methods. */
  static boolean isOne(Handle bootstrap) {
    return bootstrap.getOwner().equals(BOOTSTRAPS);
  }

  /** The static method, of the record and, if need be, what it is compared with. */
  Method method() {
    String own = "record$" + name;
    return switch (name) {
      case EQUALS -> new Method(own, Type.BOOLEAN_TYPE, new Type[] {record, OBJECT});
      case HASH_CODE -> new Method(own, Type.INT_TYPE, new Type[] {record});
      default -> new Method(own, STRING, new Type[] {record});
    };
  }

  /** Adds the static method to the record's class. */
  void write(ClassVisitor out) {
    int access = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
    GeneratorAdapter code = new GeneratorAdapter(access, method(), null, null, out);
    switch (name) {
      case EQUALS -> equality(code);
      case HASH_CODE -> hash(code);
      default -> words(code);
    }
    code.endMethod();
  }

  private void hash(GeneratorAdapter code) {
    code.push(0);
    for (Handle component : components) {
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      load(code, 0, component);
      Type type = type(component);
      Type of = Lambda.isObject(type) ? OBJECT : type;
      code.invokeStatic(helper(type), new Method(HASH_CODE, Type.INT_TYPE, new Type[] {of}));
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
  }

  private void equality(GeneratorAdapter code) {
    Label same = code.newLabel();
    Label differs = code.newLabel();
    code.loadArg(0);
    code.loadArg(1);
    code.ifCmp(OBJECT, GeneratorAdapter.EQ, same);
    code.loadArg(1);
    code.instanceOf(record);
    code.ifZCmp(GeneratorAdapter.EQ, differs);
    for (Handle component : components) {
      load(code, 0, component);
      load(code, 1, component);
      jumpIfDifferent(code, type(component), differs);
    }
    end(code, same, true);
    end(code, differs, false);
  }

  private void end(GeneratorAdapter code, Label label, boolean result) {
    Object[] locals = {record.getInternalName(), OBJECT.getInternalName()};
    code.mark(label);
    code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, null);
    code.push(result);
    code.returnValue();
  }

  /** Two zeros of unlike signs differ, and what is not a number equals itself. */
  private static void jumpIfDifferent(GeneratorAdapter code, Type type, Label differs) {
    if (Lambda.isObject(type)) {
      Type[] two = {OBJECT, OBJECT};
      code.invokeStatic(OBJECTS, new Method(EQUALS, Type.BOOLEAN_TYPE, two));
      code.ifZCmp(GeneratorAdapter.EQ, differs);
    } else if (type.equals(Type.FLOAT_TYPE) || type.equals(Type.DOUBLE_TYPE)) {
      Type[] two = {type, type};
      code.invokeStatic(helper(type), new Method("compare", Type.INT_TYPE, two));
      code.ifZCmp(GeneratorAdapter.NE, differs);
    } else {
      code.ifCmp(type, GeneratorAdapter.NE, differs);
    }
  }

  private void words(GeneratorAdapter code) {
    code.newInstance(BUILDER);
    code.dup();
    code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
    code.push(record);
    code.invokeVirtual(Type.getType(Class.class), new Method("getSimpleName", STRING, NONE));
    append(code, STRING);
    String before = "[";
    for (Handle component : components) {
      code.push(before + component.getName() + "=");
      append(code, STRING);
      load(code, 0, component);
      append(code, type(component));
      before = ", ";
    }
    code.push(components.isEmpty() ? "[]" : "]");
    append(code, STRING);
    code.invokeVirtual(BUILDER, new Method("toString", STRING, NONE));
    code.returnValue();
  }

  private static void append(GeneratorAdapter code, Type type) {
    Type as =
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
          case Type.ARRAY, Type.OBJECT -> OBJECT;
          default -> type;
        };
    code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {as}));
  }

  private void load(GeneratorAdapter code, int argument, Handle component) {
    code.loadArg(argument);
    if (argument > 0) {
      code.checkCast(record);
    }
    code.getField(record, component.getName(), type(component));
  }

  private static Type type(Handle component) {
    return Type.getType(component.getDesc());
  }

  /** Where the static methods for values of a type are. */
  private static Type helper(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN -> Type.getType(Boolean.class);
      case Type.CHAR -> Type.getType(Character.class);
      case Type.BYTE -> Type.getType(Byte.class);
      case Type.SHORT -> Type.getType(Short.class);
      case Type.INT -> Type.getType(Integer.class);
      case Type.LONG -> Type.getType(Long.class);
      case Type.FLOAT -> Type.getType(Float.class);
      case Type.DOUBLE -> Type.getType(Double.class);
      default -> OBJECTS;
    };
  }
}
