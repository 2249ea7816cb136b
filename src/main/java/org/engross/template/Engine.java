package org.engross.template;

import java.io.StringReader;
import java.util.Map;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.ResourceManager;

/**
 * Velocity, set up so that it can neither find a file nor reach into an object: no resources, no
 * library of macros, no interpolated strings, and {@link ListsOnly} as its only way to a value.
 */
final class Engine {
  private final RuntimeInstance runtime = new RuntimeInstance();

  /** Starts Velocity: some milliseconds of class loading, so only when a template is needed. */
  Engine() {
    runtime.setProperty(RuntimeConstants.RESOURCE_MANAGER_INSTANCE, new NoResources());
    runtime.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, ListsOnly.class.getName());
    runtime.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, "false");
    runtime.setProperty(RuntimeConstants.VM_LIBRARY, "");
    runtime.setProperty(RuntimeConstants.VM_LIBRARY_AUTORELOAD, "false");
    runtime.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, "false");
    runtime.setProperty(RuntimeConstants.RUNTIME_LOG_REFERENCE_LOG_INVALID, "false");
    // White space stays as written; Weaver takes out the lines that hold only directives.
    runtime.setProperty(RuntimeConstants.SPACE_GOBBLING, "none");
    runtime.setProperty(RuntimeConstants.PARSER_POOL_SIZE, "1");
    runtime.init();
    if (!(runtime.getUberspect() instanceof ListsOnly)) {
      throw new IllegalStateException("Velocity reads values in another way than it was told to");
    }
  }

  /**
   * Parses a screened template. One at a time: there is one parser.
   *
   * @throws ParseException if Velocity cannot read it
   */
  synchronized SimpleNode parse(String text, String name) throws ParseException {
    org.apache.velocity.Template template = new org.apache.velocity.Template();
    template.setName(name);
    return runtime.parse(new StringReader(text), template);
  }

  /** Makes a woven tree ready to be merged, by any number of threads at once. */
  void ready(SimpleNode tree) {
    tree.init(new InternalContextAdapterImpl(new Scope(Map.of())), runtime);
  }

  /** There is nothing to load: templates are given to the parser as text. */
  private static final class NoResources implements ResourceManager {
    @Override
    public void initialize(RuntimeServices services) {
      // nothing to prepare
    }

    @Override
    public Resource getResource(String name, int type, String encoding) {
      throw new ResourceNotFoundException("templates load nothing: " + name);
    }

    @Override
    public String getLoaderNameForResource(String name) {
      return null;
    }
  }
}
