package clinic.afterglow.durability;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Writes a note and its audit row in one transaction, again and again, and prints the number of
 * each pair once it is committed, until somebody kills it.
 */
final class KilledWriter {

  private static final int WRITERS = 4;

  private KilledWriter() {}

  public static void main(String[] args) {
    var file = Databases.in(Path.of(args[0]));
    var start = Long.parseLong(args[1]);
    for (int writer = 0; writer < WRITERS; writer++) {
      var first = start + writer;
      Thread.ofPlatform().start(() -> write(file, first));
    }
  }

  private static void write(EmbeddedFile file, long first) {
    try (var database = Databases.open(file);
        var note = database.prepareStatement("insert into note (id, words) values (?, ?)");
        var audit = database.prepareStatement("insert into audit (note) values (?)")) {
      database.setAutoCommit(false);
      for (long id = first; ; id += WRITERS) {
        note.setLong(1, id);
        note.setString(2, "Patient rested well. ".repeat(20));
        note.execute();
        audit.setLong(1, id);
        audit.execute();
        database.commit();
        acknowledge(id);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** One write call for the whole line, so that a kill cannot tear it. */
  private static synchronized void acknowledge(long id) {
    var line = (id + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    System.out.write(line, 0, line.length);
    System.out.flush();
  }
}
