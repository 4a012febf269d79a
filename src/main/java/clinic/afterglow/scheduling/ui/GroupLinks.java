package clinic.afterglow.scheduling.ui;

import clinic.afterglow.scheduling.GroupId;
import com.vaadin.flow.component.html.Anchor;
import org.springframework.modulith.NamedInterface;

/** The way to a group's page from any screen. */
@NamedInterface("groups")
public final class GroupLinks {

  private GroupLinks() {}

  public static Anchor link(GroupId group, String words) {
    return new Anchor("/groups/" + group.value(), words);
  }
}
