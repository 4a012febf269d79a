package clinic.afterglow.ui;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What a {@link DayBoard} shows. Times are the site's wall-clock times on {@code date}.
 *
 * @param opens the board starts here; earlier hours are hidden
 * @param closes the board ends here
 * @param offset of the site on that day, such as {@code -05:00}; places the line of the present
 * @param blocks times in which a resource cannot be booked
 */
public record BoardDay(
    LocalDate date,
    LocalTime opens,
    LocalTime closes,
    String offset,
    List<Resource> resources,
    List<Visit> visits,
    List<Block> blocks) {

  public BoardDay {
    resources = List.copyOf(resources);
    visits = List.copyOf(visits);
    blocks = List.copyOf(blocks);
  }

  public static BoardDay of(
      LocalDate date,
      LocalTime opens,
      LocalTime closes,
      ZoneId zone,
      List<Resource> resources,
      List<Visit> visits,
      List<Block> blocks) {
    var offset = zone.getRules().getOffset(date.atTime(opens)).getId().replace("Z", "+00:00");
    return new BoardDay(date, opens, closes, offset, resources, visits, blocks);
  }

  /** What goes to the browser. */
  @JsonValue
  SentDay sent() {
    return SentDay.of(this);
  }

  /**
   * A row: a chair, a room or a person.
   *
   * @param hint a few words under the title, or blank
   */
  public record Resource(String id, String title, String hint) {}

  /**
   * @param title whom it is for
   * @param detail what kind of visit, by whom, or blank
   * @param status its state in words; colour and sign follow the tone
   * @param movable whether it may be dragged
   */
  public record Visit(
      String id,
      String resource,
      LocalDateTime start,
      LocalDateTime end,
      String title,
      String detail,
      String status,
      Tone tone,
      boolean movable) {}

  /** A time that cannot be booked, and why. */
  public record Block(String resource, LocalDateTime start, LocalDateTime end, String title) {}
}
