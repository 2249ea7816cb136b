package org.engross.template;

import java.util.Iterator;
import java.util.List;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * All that Velocity itself may do with a value: go through a list. Values are read by {@link
 * Reading}, out of maps. Public only because Velocity makes it by its name.
 */
public final class ListsOnly implements Uberspect {
  /** Made by Velocity. */
  public ListsOnly() {}

  @Override
  public void init() {
    // nothing to prepare
  }

  @Override
  public Iterator<?> getIterator(Object value, Info place) {
    if (value instanceof List<?> list) {
      return list.iterator();
    }
    throw refused("go through", value, place);
  }

  @Override
  public VelMethod getMethod(Object value, String method, Object[] arguments, Info place) {
    throw refused("call " + method + " of", value, place);
  }

  @Override
  public VelPropertyGet getPropertyGet(Object value, String name, Info place) {
    throw refused("read " + name + " of", value, place);
  }

  @Override
  public VelPropertySet getPropertySet(Object value, String name, Object argument, Info place) {
    throw refused("set " + name + " of", value, place);
  }

  private static IllegalStateException refused(String what, Object value, Info place) {
    return new IllegalStateException(
        "a template may not " + what + " a " + value.getClass().getName() + ": " + place);
  }
}
