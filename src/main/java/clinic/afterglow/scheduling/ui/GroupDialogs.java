package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.GroupDoesNotSuit;
import clinic.afterglow.scheduling.GroupPlace;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;

/** Planning, moving, changing and cancelling a group, each in its dialog. */
record GroupDialogs(Groups groups, Accounts accounts, Runnable afterwards) {

  void plan(SiteDetails site, LocalDateTime start) {
    var form = new GroupForm(site, accounts.clinicians(), groups.size(), start);
    new FormDialog<>(
            t("scheduling.group.new"),
            t("scheduling.group.plan"),
            form,
            form::value,
            wanted -> {
              Refusals.inDialog(() -> groups.plan(wanted));
              done(t("scheduling.group.planned"));
            })
        .open();
  }

  void revise(GroupDetails group) {
    var form = new GroupOutlineForm(group.outline(), groups.size());
    new FormDialog<>(
            t("scheduling.group.revise"),
            t("scheduling.group.save"),
            form,
            form::value,
            outline -> {
              Refusals.inDialog(() -> groups.revise(group.id(), outline, group.version()));
              done(t("scheduling.group.revised"));
            })
        .open();
  }

  void move(GroupDetails group, SiteDetails site) {
    var form = new GroupPlaceForm(site, accounts.clinicians());
    form.choose(group.place());
    new FormDialog<>(
            t("scheduling.group.move.title", group.outline().title()),
            t("scheduling.group.move.action"),
            form,
            form::value,
            to -> {
              Refusals.inDialog(() -> groups.move(group.id(), to));
              done(t("scheduling.group.moved"));
            })
        .explaining(fact ->
            form.value()
                .map(to -> explain(fact, group, site, to))
                .orElseGet(() -> new Div(Texts.of(fact))))
        .open();
  }

  void cancel(GroupDetails group) {
    new ReasonDialog(
            t("scheduling.group.cancel.title", group.outline().title()),
            t("scheduling.group.cancel.explain", group.taken()),
            t("scheduling.group.cancel.action"),
            reason -> {
              Refusals.inDialog(() -> groups.cancel(group.id(), reason));
              done(t("scheduling.group.cancelled"));
            })
        .open();
  }

  private Component explain(NotPossible fact, GroupDetails group, SiteDetails site, GroupPlace to) {
    var all = new Div(new Paragraph(Texts.of(fact)));
    if (fact instanceof GroupDoesNotSuit) {
      var names = new UnorderedList();
      groups
          .unsuited(group.id(), to.start())
          .forEach(one ->
              names.add(
                  new ListItem(
                      t(
                          "scheduling.group.unsuited",
                          one.name(),
                          Times.clock(one.from(), site.zone()),
                          Times.clock(one.until(), site.zone())))));
      all.add(names);
    }
    return all;
  }

  private void done(String words) {
    Notices.done(words);
    afterwards.run();
  }
}
