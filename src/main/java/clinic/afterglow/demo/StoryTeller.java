package clinic.afterglow.demo;

/** Hands each stage of a story to those who live it. */
@DemoOnly
class StoryTeller {

  private final Reception reception;
  private final Intake intake;
  private final Readying readying;
  private final Courses courses;

  StoryTeller(Reception reception, Intake intake, Readying readying, Courses courses) {
    this.reception = reception;
    this.intake = intake;
    this.readying = readying;
    this.courses = courses;
  }

  void tell(Story story) {
    var chart = new Chart(story.person(), story.branch(), story.route());
    story.stages().forEach(stage -> plan(chart, stage));
  }

  private void plan(Chart chart, Stage stage) {
    switch (stage) {
      case Stage.Registered it -> reception.plan(chart, it);
      case Stage.Visited it -> reception.plan(chart, it);
      case Stage.WouldComeEarlier it -> reception.plan(chart, it);
      case Stage.TakesMedicines it -> intake.plan(chart, it);
      case Stage.Screened it -> intake.plan(chart, it);
      case Stage.Decided it -> intake.plan(chart, it);
      case Stage.Consented it -> readying.plan(chart, it);
      case Stage.Prepared it -> readying.plan(chart, it);
      case Stage.Scored it -> readying.plan(chart, it);
      case Stage.Assessed it -> readying.plan(chart, it);
      case Stage.InSeries it -> courses.plan(chart, it);
      case Stage.LeftSeries it -> courses.plan(chart, it);
      case Stage.OnBooster it -> courses.plan(chart, it);
      case Stage.Boosted it -> courses.plan(chart, it);
    }
  }
}
