package clinic.afterglow.repair.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.repair.VisitPlace;
import clinic.afterglow.ui.Times;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the places of visits into words. */
class PlaceWords {

  private final SiteDetails site;
  private final Map<RoomId, String> rooms;
  private final Map<UserId, String> staff;

  PlaceWords(SiteDetails site, Map<UserId, String> staff) {
    this.site = site;
    this.rooms =
        site.rooms().stream().collect(Collectors.toMap(RoomSummary::id, RoomSummary::name));
    this.staff = staff;
  }

  String of(VisitPlace place) {
    return t(
        "repair.place",
        Times.dateTime(place.start(), site.zone()),
        rooms.getOrDefault(place.room(), ""),
        staff.getOrDefault(place.clinician(), ""));
  }
}
