package clinic.afterglow.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Chart} draws: lines over days or minutes, or bars over names, with bands, marks and
 * levels. Every {@code with…} gives back a new plot.
 *
 * @param words what the chart shows, in a sentence, for those who do not see it
 * @param across the title of the horizontal axis, or blank
 * @param up the title of the vertical axis, or blank
 * @param least where the vertical axis starts; null lets the values decide
 * @param most where it ends
 */
public record Plot(
    String words,
    Axis axis,
    String across,
    String up,
    @Nullable BigDecimal least,
    @Nullable BigDecimal most,
    List<Line> lines,
    List<Band> bands,
    List<Mark> marks,
    List<Level> levels) {

  public Plot {
    lines = List.copyOf(lines);
    bands = List.copyOf(bands);
    marks = List.copyOf(marks);
    levels = List.copyOf(levels);
  }

  public static Plot overDays(String words) {
    return empty(words, Axis.DAYS, "");
  }

  public static Plot overMinutes(String words, String across) {
    return empty(words, Axis.MINUTES, across);
  }

  public static Plot overNames(String words) {
    return empty(words, Axis.NAMES, "");
  }

  public static Point at(LocalDate day, BigDecimal value) {
    return new Point(day.toString(), value);
  }

  public static Point at(int minute, BigDecimal value) {
    return new Point(Integer.toString(minute), value);
  }

  public static Point at(String name, BigDecimal value) {
    return new Point(name, value);
  }

  public Plot withScale(String up, int least, int most) {
    return new Plot(
        words,
        axis,
        across,
        up,
        BigDecimal.valueOf(least),
        BigDecimal.valueOf(most),
        lines,
        bands,
        marks,
        levels);
  }

  public Plot withLine(String name, List<Point> points) {
    return with(plus(lines, new Line(name, false, List.copyOf(points))), bands, marks, levels);
  }

  public Plot withBars(String name, List<Point> points) {
    return with(plus(lines, new Line(name, true, List.copyOf(points))), bands, marks, levels);
  }

  /** A range of values that has a name, such as “severe”. */
  public Plot withBand(String name, int from, int to, Tone tone) {
    return with(lines, plus(bands, new Band(name, from, to, tone)), marks, levels);
  }

  /** Something that happened on a day. */
  public Plot withMark(LocalDate day, String name) {
    return with(lines, bands, plus(marks, new Mark(name, day.toString())), levels);
  }

  /** Something that happened in a minute. */
  public Plot withMark(int minute, String name) {
    return with(lines, bands, plus(marks, new Mark(name, Integer.toString(minute))), levels);
  }

  /** A value worth a line across, such as a limit. */
  public Plot withLevel(BigDecimal value, String name) {
    return with(lines, bands, marks, plus(levels, new Level(name, value)));
  }

  private static Plot empty(String words, Axis axis, String across) {
    return new Plot(
        words, axis, across, "", null, null, List.of(), List.of(), List.of(), List.of());
  }

  private Plot with(List<Line> lines, List<Band> bands, List<Mark> marks, List<Level> levels) {
    return new Plot(words, axis, across, up, least, most, lines, bands, marks, levels);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return more;
  }

  /** What runs along the bottom. */
  public enum Axis {
    DAYS,
    MINUTES,
    NAMES
  }

  public record Point(String x, BigDecimal y) {}

  public record Line(String name, boolean bars, List<Point> points) {}

  public record Band(String name, int from, int to, Tone tone) {}

  public record Mark(String name, String x) {}

  public record Level(String name, BigDecimal y) {}
}
