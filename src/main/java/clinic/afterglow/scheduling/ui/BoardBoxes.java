package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.GroupId;
import clinic.afterglow.scheduling.GroupStatus;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.ui.BoardDay;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What stands in the boxes of the board. A group is one box, without anybody who is in it. */
record BoardBoxes(BoardPlace place, boolean mayBook) {

  private static final String GROUP = "group:";

  /** Beside whoever leads the group together with another. */
  private static final String TOO = ":too";

  BoardDay.Visit of(Visit visit) {
    return new BoardDay.Visit(
        visit.id().value().toString(),
        (rooms() ? visit.room().value() : visit.clinician().value()).toString(),
        local(visit.start()),
        end(visit.start(), visit.end()),
        visit.patientName(),
        Texts.label(visit.kind()),
        rooms() ? visit.clinicianName() : visit.roomName(),
        VisitStates.words(visit.kind(), visit.status()),
        VisitTones.of(visit.status()),
        since(visit),
        mayBook && visit.status().expected());
  }

  Stream<BoardDay.Visit> of(GroupDetails group) {
    var id = GROUP + group.id().value();
    if (rooms()) {
      return Stream.of(box(group, id, group.place().room().value()));
    }
    return Stream.concat(
        Stream.of(box(group, id, group.place().clinician().value())),
        group.place().second().stream().map(second -> box(group, id + TOO, second.value())));
  }

  /** The group whose box this is. */
  static Optional<GroupId> group(String id) {
    return id.startsWith(GROUP)
        ? Optional.of(new GroupId(UUID.fromString(id.substring(GROUP.length()).replace(TOO, ""))))
        : Optional.empty();
  }

  private BoardDay.Visit box(GroupDetails group, String id, UUID row) {
    return new BoardDay.Visit(
        id,
        row.toString(),
        local(group.start()),
        end(group.start(), group.end()),
        group.outline().title(),
        t("scheduling.group.kind"),
        rooms() ? group.leaders().first() : group.roomName(),
        t("scheduling.group.taken", group.taken(), group.outline().capacity()),
        group.status() == GroupStatus.HELD ? Tone.GOOD : Tone.NEUTRAL,
        "",
        false);
  }

  /** Since when somebody waits, sits or recovers is what the desk looks for. */
  private String since(Visit visit) {
    return switch (visit.status()) {
      case ARRIVED, IN_CHAIR, IN_RECOVERY ->
          t("scheduling.since", Times.clock(visit.since(), place.site().zone()));
      default -> "";
    };
  }

  /** In the hour that comes twice, the clock on the wall may show the end before the beginning. */
  private LocalDateTime end(Instant from, Instant until) {
    var start = local(from);
    var end = local(until);
    return end.isAfter(start) ? end : start.plus(Duration.between(from, until));
  }

  private boolean rooms() {
    return place.side() == BoardSide.ROOMS;
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, place.site().zone());
  }
}
