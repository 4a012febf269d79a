package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.GroupStatus;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A group as a whole, without anybody who is in it. */
class GroupFacts extends Facts {

  GroupFacts(GroupDetails group, ZoneId zone) {
    with(t("scheduling.status"), new StatusBadge(group.status(), tone(group.status())));
    with(t("scheduling.day"), Times.date(group.start(), zone));
    with(
        t("scheduling.time"),
        t("scheduling.fromTo", Times.clock(group.start(), zone), Times.clock(group.end(), zone)));
    with(t("scheduling.room"), group.roomName());
    with(t("scheduling.group.leaders"), leaders(group));
    with(
        t("scheduling.group.places"),
        t("scheduling.group.taken", group.taken(), group.outline().capacity()));
    if (!group.outline().theme().isBlank()) {
      with(t("scheduling.group.theme"), group.outline().theme());
    }
  }

  private static String leaders(GroupDetails group) {
    return Stream.of(group.leaders().first(), group.leaders().second())
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static Tone tone(GroupStatus status) {
    return switch (status) {
      case PLANNED -> Tone.NEUTRAL;
      case HELD -> Tone.GOOD;
      case CANCELLED -> Tone.CAUTION;
    };
  }
}
