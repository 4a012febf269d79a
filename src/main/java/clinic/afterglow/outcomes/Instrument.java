package clinic.afterglow.outcomes;

import static clinic.afterglow.outcomes.SymptomSeverity.MILD;
import static clinic.afterglow.outcomes.SymptomSeverity.MINIMAL;
import static clinic.afterglow.outcomes.SymptomSeverity.MODERATE;
import static clinic.afterglow.outcomes.SymptomSeverity.MODERATELY_SEVERE;
import static clinic.afterglow.outcomes.SymptomSeverity.SEVERE;

import java.util.List;
import java.util.OptionalInt;

/**
 * A questionnaire: its items, each answered 0 to 3, the bands of its total and its LOINC codes
 * (clinical rules, section 9: M1, M12, M13). The items' words are in the message bundle under
 * {@code outcomes.<name>.<item>}, items counted from 1.
 */
public enum Instrument {
  PHQ_9(
      9,
      9,
      1,
      List.of(
          new Band(0, MINIMAL),
          new Band(5, MILD),
          new Band(10, MODERATE),
          new Band(15, MODERATELY_SEVERE),
          new Band(20, SEVERE)),
      new Loinc(
          "44249-1",
          "44261-6",
          List.of(
              "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5",
              "44253-3", "44260-8"))),
  GAD_7(
      7,
      0,
      0,
      List.of(
          new Band(0, MINIMAL), new Band(5, MILD), new Band(10, MODERATE), new Band(15, SEVERE)),
      new Loinc("69737-5", "70274-6", List.of()));

  /** What one item may be answered with: 0 to this. */
  public static final int MOST_PER_ITEM = 3;

  private final int items;
  private final int suicideItem;
  private final int unscored;
  private final List<Band> bands;
  private final Loinc loinc;

  Instrument(int items, int suicideItem, int unscored, List<Band> bands, Loinc loinc) {
    this.items = items;
    this.suicideItem = suicideItem;
    this.unscored = unscored;
    this.bands = bands;
    this.loinc = loinc;
  }

  /** How many items count towards the total. */
  public int items() {
    return items;
  }

  /** How many items follow that are asked but not counted, and may stay open. */
  public int unscoredItems() {
    return unscored;
  }

  public int maximum() {
    return items * MOST_PER_ITEM;
  }

  public SymptomSeverity severity(int total) {
    if (total < 0 || total > maximum()) {
      throw new IllegalArgumentException(this + " goes from 0 to " + maximum() + ": " + total);
    }
    return bands.reversed().stream()
        .filter(band -> total >= band.from())
        .findFirst()
        .orElseThrow()
        .severity();
  }

  public List<Band> bands() {
    return bands;
  }

  public Loinc loinc() {
    return loinc;
  }

  /** The item that asks about thoughts of death or self-harm, counted from 1. */
  public OptionalInt suicideItem() {
    return suicideItem == 0 ? OptionalInt.empty() : OptionalInt.of(suicideItem);
  }

  /** Totals from here on, up to the next band. */
  public record Band(int from, SymptomSeverity severity) {}

  /**
   * @param items in their order; empty where the instrument's items have no codes here
   */
  public record Loinc(String panel, String total, List<String> items) {}
}
