package clinic.afterglow.demo;

import java.util.List;

/** What patients of the demo clinic say and their therapists write down. */
enum Phrases {
  INTENTIONS(
      "To find out what is left of me when the criticism is quiet for once.",
      "To be able to grieve for my father without drowning in it.",
      "To want to get up in the morning again.",
      "To look at the accident without leaving my body.",
      "To feel something, anything, toward the people I love.",
      "To stop arguing with every thought I have.",
      "To forgive myself for the years I lost."),
  EXPECTATIONS(
      "Hopes for some distance from the thoughts; afraid of losing control. Knows that it may feel strange and passes within the hour.",
      "Has read a lot and expects a big experience. Talked about quiet sessions being as useful.",
      "Expects little after many medicines. Agrees to judge it after the series, not after one session.",
      "Looks forward to it. Worried about nausea; an antiemetic is at hand."),
  PLAYLISTS(
      "Ambient, no voices",
      "The clinic’s “Slow water” list",
      "Own list: piano, 70 minutes",
      "Silence with earplugs, music if asked for"),
  STOP_SIGNALS(
      "Raises the left hand", "Says “red”", "Two squeezes of the hand", "Says “stop, please”"),
  CAME_UP(
      "Saw the kitchen of the grandmother’s house in great detail and cried, not from sadness. Slept well afterward.",
      "Long stretch of darkness that was not frightening. “It was the first time that nothing was asked of me.”",
      "Met the anger at the brother; it was smaller than expected. Tired the next day, then lighter.",
      "Floating, colors, a sense of being carried. Little story this time. The morning after was easier.",
      "Restless in the beginning, then very still. Remembered a summer at the lake not thought of for years.",
      "Some fear as it began; held the hand and it passed. Felt the body as a place to be in."),
  INSIGHTS(
      "Rest is not something to be earned.",
      "The worry is an old guard dog; it can be thanked and sent to lie down.",
      "Missing him is what is left of loving him.",
      "Need not answer every message the same evening.",
      "The body says no long before the mouth does."),
  REFLECTIONS(
      "Speaks more freely than before. Affect fuller; laughed once. No thoughts of suicide.",
      "Still guarded, but stays with a feeling for longer. Sleep five to six hours. No thoughts of suicide.",
      "Tearful and relieved. Partner reports more talk at table. No thoughts of suicide."),
  PRACTICES(
      "Ten minutes outside before the phone is switched on",
      "Writes three lines into the notebook",
      "Calls a friend instead of scrolling",
      "Breathes out slowly five times before a meeting",
      "Sits at the piano, without practicing"),
  HOW_OFTEN("Every morning", "Every evening", "Twice a week", "On workdays");

  private final List<String> said;

  Phrases(String... said) {
    this.said = List.of(said);
  }

  /** The same for the same person. */
  String of(Person who) {
    return of(who, 0);
  }

  /** One that differs from time to time. */
  String of(Person who, int time) {
    return said.get(Math.floorMod(who.number() + time, said.size()));
  }
}
