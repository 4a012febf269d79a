package clinic.afterglow.dosing;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.notes.DocumentText;
import clinic.afterglow.security.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words in which a session is signed: the same record for all, headed by the role's part. */
@Component
class SessionText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm XXX", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final DoseOrderRepository orders;
  private final DoseLineRepository lines;
  private final ReadingRows readings;
  private final AdverseEventRepository events;
  private final DischargeRepository discharges;
  private final Overrides overrides;
  private final Sites sites;

  SessionText(
      DoseOrderRepository orders,
      DoseLineRepository lines,
      ReadingRows readings,
      AdverseEventRepository events,
      DischargeRepository discharges,
      Overrides overrides,
      Sites sites) {
    this.orders = orders;
    this.lines = lines;
    this.readings = readings;
    this.events = events;
    this.discharges = discharges;
    this.overrides = overrides;
    this.sites = sites;
  }

  String of(MedicineSession session, Role role) {
    var id = session.getId();
    var zone = sites.zone(session.getSite());
    var document = new DocumentText("dosing", "clinic");
    return document
        .part("dosing.text.part", document.words(part(role)))
        .part("dosing.text.route", session.getRoute())
        .part("dosing.text.orders", each(orders.findBySessionOrderByAt(id), SessionText::order))
        .part(
            "dosing.text.given",
            each(lines.findBySessionOrderByGivenAt(id), line -> line(line, document, zone)))
        .part(
            "dosing.text.readings",
            each(
                readings.of(id).reversed(),
                row -> reading(row, zone) + done(row.answer(), document, zone)))
        .part(
            "dosing.text.events",
            each(
                events.findBySessionOrderByRecordedAt(id),
                event -> event(event.details().what(), document, zone)))
        .part("dosing.text.overrides", each(overrides.of(id), o -> overridden(o, document)))
        .part(
            "dosing.text.discharge",
            discharges.findBySession(id).map(d -> left(d.details(), zone)).orElse(""))
        .text();
  }

  private static String overridden(OverrideDetails passed, DocumentText words) {
    var found = passed.values().isBlank() ? "" : " (" + passed.values() + ")";
    return words.words("name." + passed.rule()) + found + ": " + passed.reason();
  }

  private static String part(Role role) {
    return switch (role) {
      case THERAPIST -> "dosing.text.therapist";
      case PRESCRIBER -> "dosing.text.prescriber";
      default -> "dosing.text.nurse";
    };
  }

  private static String order(DoseOrder order) {
    var dose = order.dose();
    return dose.amount()
        + " ("
        + number(dose.quantity())
        + (dose.liquid() ? " mL × " : " × ")
        + number(dose.mgPerUnit())
        + (dose.liquid() ? " mg/mL)" : " mg)")
        + (dose.mgPerKg() == null ? "" : ", " + number(dose.mgPerKg()) + " mg/kg")
        + (dose.minutes() == null ? "" : ", " + dose.minutes() + " min");
  }

  private static String line(DoseLine line, DocumentText words, ZoneId zone) {
    return at(line.givenAt(), zone, DAY)
        + "  "
        + line.given()
        + " ("
        + line.effective().shown()
        + " mg)"
        + held(line.details(), words);
  }

  private static String held(DoseLineDetails line, DocumentText words) {
    var rest = line.remainder();
    var ended = line.endedAt();
    return rest == null || ended == null
        ? ""
        : ", " + Duration.between(line.givenAt(), ended).toMinutes() + " min, " + words.words(rest);
  }

  private static String reading(VitalRow row, ZoneId zone) {
    var r = row.reading();
    return (row.stands() ? "" : "[x " + row.struckReason() + "] ")
        + at(r.observedAt(), zone, TIME)
        + "  "
        + r.pressure().map(Object::toString).orElse("–")
        + value("  HR ", r.heartRate())
        + value("  SpO2 ", r.spo2())
        + value("  MOAA/S ", r.moaas())
        + value("  D ", r.dissociation())
        + value("  N ", r.nausea())
        + (r.note().isBlank() ? "" : "  " + r.note().strip());
  }

  private static String done(@Nullable AlertAnswerDetails answer, DocumentText words, ZoneId zone) {
    return answer == null
        ? ""
        : "\n       "
            + at(answer.at(), zone, TIME)
            + "  "
            + words.words(answer.action())
            + (answer.note().isBlank() ? "" : ": " + answer.note());
  }

  private static String event(NewAdverseEvent what, DocumentText words, ZoneId zone) {
    return at(what.startedAt(), zone, TIME)
        + "  "
        + words.words(what.type())
        + ", "
        + words.words(what.severity())
        + ", "
        + words.words(what.relatedness())
        + (what.action().isBlank() ? "" : ": " + what.action().strip());
  }

  private static String left(DischargeDetails left, ZoneId zone) {
    var a = left.aldrete();
    return at(left.at(), zone, DAY)
        + "\nAldrete "
        + a.total()
        + "/10 ("
        + a.activity()
        + "+"
        + a.respiration()
        + "+"
        + a.circulation()
        + "+"
        + a.consciousness()
        + "+"
        + a.saturation()
        + ")\n"
        + left.escortName();
  }

  private static <T> String each(Collection<T> all, Function<T, String> words) {
    return all.stream().map(words).collect(Collectors.joining("\n"));
  }

  private static String at(Instant at, ZoneId zone, DateTimeFormatter format) {
    return format.format(at.atZone(zone));
  }

  private static String value(String name, @Nullable Integer value) {
    return value == null ? "" : name + value;
  }

  private static String number(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
