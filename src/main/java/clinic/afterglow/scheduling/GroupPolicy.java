package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a group may be called and how many may come. */
@FunctionalInterface
interface GroupPolicy {

  Optional<Objection> objection(Wish wish);

  /**
   * @param taken how many have a place already
   * @param names given, preferred and family names of those who have one
   */
  record Wish(GroupOutline outline, GroupSize size, int taken, Collection<String> names) {

    boolean names(String name) {
      return Stream.of(name.split("\\s+"))
          .filter(part -> !part.isBlank())
          .map(part ->
              Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}])"))
          .anyMatch(
              word -> word.matcher(outline.title()).find() || word.matcher(outline.theme()).find());
    }
  }

  GroupPolicy PLACES_WITHIN =
      wish -> {
        int found = wish.outline().capacity();
        return when(
            found < wish.size().least() || found > wish.size().most(),
            Objection.hardStop(
                "schedule.group.places", found, wish.size().least(), wish.size().most()));
      };

  GroupPolicy ROOM_FOR_ALL =
      wish ->
          when(
              wish.outline().capacity() < wish.taken(),
              Objection.hardStop("schedule.group.taken", wish.outline().capacity(), wish.taken()));

  GroupPolicy HAS_A_TITLE =
      wish ->
          when(
              wish.outline().title().isEmpty()
                  || wish.outline().title().length() > GroupOutline.TITLE,
              Objection.hardStop("schedule.group.title", GroupOutline.TITLE));

  GroupPolicy THEME_FITS =
      wish ->
          when(
              wish.outline().theme().length() > GroupOutline.THEME,
              Objection.hardStop(
                  "schedule.group.theme", wish.outline().theme().length(), GroupOutline.THEME));

  /** Everybody’s note begins with the theme, and everybody at the board reads the title. */
  GroupPolicy NAMES_NOBODY =
      wish ->
          when(
              wish.names().stream().anyMatch(wish::names),
              Objection.hardStop("schedule.group.names"));

  /** What is said, without how many may come. */
  static Decision words(Wish wish) {
    return Decision.of(
        Stream.of(HAS_A_TITLE, THEME_FITS, NAMES_NOBODY).map(policy -> policy.objection(wish)));
  }

  static Decision review(Wish wish) {
    return Decision.of(
        Stream.of(PLACES_WITHIN, ROOM_FOR_ALL, HAS_A_TITLE, THEME_FITS, NAMES_NOBODY)
            .map(policy -> policy.objection(wish)));
  }

  private static Optional<Objection> when(boolean objects, Objection objection) {
    return objects ? Optional.of(objection) : Optional.empty();
  }
}
