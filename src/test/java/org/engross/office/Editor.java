package org.engross.office;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's editor: it types values by the YAML 1.2 core rules, and knows examples/schema/. */
final class Editor {
  static final Path SCHEMAS = Path.of("examples/schema");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_7, builder -> builder.schemas(Editor::text));
  private static final LoadSettings CORE =
      LoadSettings.builder().setSchema(new CoreSchema()).build();
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

  private Editor() {}

  /** What it underlines in a file of the office. */
  static List<Error> says(String path, String yaml) {
    return LOADED.computeIfAbsent(name(path), Editor::schema).validate(tree(yaml));
  }

  /** Whether it leaves a file in peace. */
  static boolean accepts(String path, String yaml) {
    try {
      return says(path, yaml).isEmpty();
    } catch (YamlEngineException e) {
      return false;
    }
  }

  /** A file as the editor types it. */
  static JsonNode tree(String yaml) {
    return JSON.valueToTree(new Load(CORE).loadFromString(yaml));
  }

  /** The schema of a file, relative to the folder of the schemas. */
  static String name(String path) {
    if (path.startsWith("packets/")) {
      return "packet.json";
    }
    return path.startsWith("points/")
        ? "points.json"
        : path.replaceFirst("people/", "").replace(".yaml", ".json");
  }

  private static Schema schema(String name) {
    return REGISTRY.getSchema(SchemaLocation.of("file:///examples/schema/" + name));
  }

  private static String text(String address) {
    try {
      return Files.readString(SCHEMAS.resolve(address.substring(address.lastIndexOf('/') + 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
