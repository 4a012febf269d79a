package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.ui.Panel;

/** A group beside the board: when, where, with whom and how many, and the way to its people. */
class GroupPanel extends Panel {

  GroupPanel(GroupDetails group, SiteDetails site) {
    super(group.outline().title());
    addClassName("visit-panel");
    show(
        new GroupFacts(group, site.zone()),
        GroupLinks.link(group.id(), t("scheduling.group.open")));
  }
}
