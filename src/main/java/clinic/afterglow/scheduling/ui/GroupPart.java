package clinic.afterglow.scheduling.ui;

import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.Visit;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * What another module puts on the page of a group, such as the notes of those who came. Beans of
 * this type are found and shown.
 */
@NamedInterface("groups")
public interface GroupPart {

  /** Who sees it, as named in {@code Roles}. */
  Set<String> roles();

  /**
   * @param participants all who have or had a place
   */
  Component render(GroupDetails group, List<Visit> participants);
}
