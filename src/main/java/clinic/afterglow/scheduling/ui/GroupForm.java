package clinic.afterglow.scheduling.ui;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.GroupOutline;
import clinic.afterglow.scheduling.GroupSize;
import clinic.afterglow.scheduling.NewGroup;
import clinic.afterglow.security.AccountSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A new group: what it is, and where, when and with whom it meets. */
class GroupForm extends Composite<Div> {

  private static final Duration USUAL = Duration.ofMinutes(90);

  private final SiteDetails site;
  private final GroupOutlineForm outline;
  private final GroupPlaceForm place;
  private final Select<Duration> length = Places.length(USUAL);

  GroupForm(SiteDetails site, List<AccountSummary> staff, GroupSize size, LocalDateTime suggested) {
    this.site = site;
    outline = new GroupOutlineForm(new GroupOutline("", "", size.usual()), size);
    place = new GroupPlaceForm(site, staff);
    place.suggest(suggested);
    place.getContent().add(length);
    getContent().add(outline, place);
  }

  Optional<NewGroup> value() {
    var said = outline.value();
    var where = place.value();
    return said.flatMap(
        what -> where.map(at -> new NewGroup(site.id(), at, length.getValue(), what)));
  }
}
