package clinic.afterglow.bench;

import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * P1: somebody at the desk looks for a patient by part of the name, the phone, the chart number.
 */
final class Searching implements Trial {

  private static final int HITS = 20;
  private static final int KINDS = 3;
  private static final String FLOOR =
      """
      select p.id, p.chart_number, p.given_name, p.family_name, p.preferred_name, p.date_of_birth,
        p.phone
      from patient_search s join patient p on p.id = s.patient
      where s.token >= ? and s.token < ?
      order by s.token, s.patient limit ?\
      """;

  private final BenchClinic clinic;
  private final Patients patients;
  private final Rows rows;
  private final List<String> typed;

  Searching(BenchClinic clinic) throws SQLException {
    this.clinic = clinic;
    this.patients = clinic.bean(Patients.class);
    this.rows = new Rows(clinic.database());
    this.typed = typed(clinic);
  }

  /** Of thirty patients out of all: in turn a part of the family name, of the phone, the number. */
  private static List<String> typed(BenchClinic clinic) throws SQLException {
    var rows = new Rows(clinic.database());
    var random = new Random(5);
    var all = clinic.filling().patients();
    var texts = new ArrayList<String>();
    while (texts.size() < 30) {
      var id = all.get(random.nextInt(all.size())).value();
      var one =
          rows.of("select family_name, phone, chart_number from patient where id = ?", id)
              .getFirst();
      texts.add(
          switch (texts.size() % KINDS) {
            case 0 -> part((String) one[0], random);
            case 1 -> digits((String) one[1]).substring(3);
            default -> digits((String) one[2]);
          });
    }
    return texts;
  }

  /** From the beginning, or from inside, of words in plain letters; at least three of them. */
  private static String part(String name, Random random) {
    var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "");
    return plain.length() > 4 && random.nextBoolean() ? plain.substring(1) : plain;
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  @Override
  public void enter() {
    clinic.actAs(Role.FRONT_DESK);
  }

  @Override
  public void ours(int call) {
    if (patients.search(typed.get(call % typed.size()), HITS).isEmpty()) {
      throw new IllegalStateException("nobody found by " + typed.get(call % typed.size()));
    }
  }

  @Override
  public void floor(int call) throws SQLException {
    var text = typed.get(call % typed.size());
    if (rows.of(FLOOR, text, until(text), HITS).isEmpty()) {
      throw new IllegalStateException("nobody found by " + text);
    }
  }

  /** The first text that does not begin like this one any more. */
  private static String until(String text) {
    var kept = text.replaceAll("z+$", "");
    char last = kept.charAt(kept.length() - 1);
    return kept.substring(0, kept.length() - 1) + (last == '9' ? 'a' : (char) (last + 1));
  }
}
