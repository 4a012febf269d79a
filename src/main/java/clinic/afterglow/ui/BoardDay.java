package clinic.afterglow.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What a {@link DayBoard} shows: one day hour by hour, or a week day by day. Times are the site's
 * wall-clock times.
 *
 * @param date the day, or the first of the week
 * @param days 1 or 7
 * @param left out days of a week that are not drawn
 * @param opens the board starts here; earlier hours are hidden
 * @param closes the board ends here
 * @param zone of the site; places the line of the present
 * @param loads how much is taken when, drawn above the rows; none, no such line
 * @param words what the board says itself
 */
public record BoardDay(
    LocalDate date,
    int days,
    Set<DayOfWeek> left,
    LocalTime opens,
    LocalTime closes,
    ZoneId zone,
    List<Resource> resources,
    List<Visit> visits,
    List<Block> blocks,
    List<Load> loads,
    Words words) {

  public BoardDay {
    left = Set.copyOf(left);
    resources = List.copyOf(resources);
    visits = List.copyOf(visits);
    blocks = List.copyOf(blocks);
    loads = List.copyOf(loads);
  }

  public static BoardDay of(
      LocalDate date,
      LocalTime opens,
      LocalTime closes,
      ZoneId zone,
      List<Resource> resources,
      List<Visit> visits) {
    return new BoardDay(
        date,
        1,
        Set.of(),
        opens,
        closes,
        zone,
        resources,
        visits,
        List.of(),
        List.of(),
        new Words("", ""));
  }

  /**
   * A row: a chair, a room or a person.
   *
   * @param hint a few words under the title, or blank
   */
  public record Resource(String id, String title, String hint) {}

  /**
   * @param title whom it is for
   * @param kind what for
   * @param with by whom, or where
   * @param status its state in words; colour and sign follow the tone
   * @param note a few words more, such as since when, or blank
   * @param movable whether it may be dragged
   */
  public record Visit(
      String id,
      String resource,
      LocalDateTime start,
      LocalDateTime end,
      String title,
      String kind,
      String with,
      String status,
      Tone tone,
      String note,
      boolean movable) {}

  /**
   * A time that cannot be booked, and why.
   *
   * @param resource the row; blank, every row
   */
  public record Block(String resource, LocalDateTime start, LocalDateTime end, String title) {

    public static Block everywhere(LocalDateTime start, LocalDateTime end, String title) {
      return new Block("", start, end, title);
    }
  }

  /**
   * @param text such as 3/5
   * @param percent 0 to 100
   */
  public record Load(LocalDateTime start, LocalDateTime end, String text, int percent) {}

  /**
   * @param load the title of the line of loads
   * @param book how to name the button that books in a row, {0} being the row; blank, none may
   */
  public record Words(String load, String book) {}
}
