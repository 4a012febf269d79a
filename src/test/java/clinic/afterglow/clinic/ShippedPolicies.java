package clinic.afterglow.clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The policy values as shipped, read from the migrations, for tests without a database. */
public final class ShippedPolicies {

  private static final Pattern ROW = Pattern.compile("', 1, '([\\w.]+)', '([^']*)'");

  private ShippedPolicies() {}

  public static PolicyValues values() {
    return with(Map.of());
  }

  public static PolicyValues with(Map<String, String> changed) {
    var texts = new HashMap<String, String>();
    try (var migrations = Files.list(Path.of("db-migrations"))) {
      for (var file : migrations.sorted().toList()) {
        var rows = ROW.matcher(Files.readString(file));
        while (rows.find()) {
          texts.put(rows.group(1), rows.group(2));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    texts.putAll(changed);
    return new PolicyValues(new PolicyVersion(1), texts);
  }
}
