package clinic.afterglow.demo;

import clinic.afterglow.patients.SexAtBirth;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An invented patient. Phone numbers are of the range that belongs to nobody, mails of the domain
 * that nobody may own.
 *
 * @param number tells patients apart and makes what is said of them vary; 1 to 49
 * @param kilograms body weight
 * @param escort who takes the patient home, and who they are
 */
record Person(
    int number,
    String given,
    String family,
    String preferred,
    String pronouns,
    int age,
    SexAtBirth sex,
    String kilograms,
    String escort,
    String relationship) {

  private static final int FIRST_LINE = 100;
  private static final int ESCORTS_FIRST_LINE = 150;
  private static final int DAYS_BETWEEN_BIRTHDAYS = 23;
  private static final int CHILD_BEARING_UNTIL = 52;

  LocalDate born(LocalDate today) {
    return today.minusYears(age).minusDays(1 + (long) number * DAYS_BETWEEN_BIRTHDAYS % 360);
  }

  String phone(Town town) {
    return "%s-555-0%d".formatted(town.areaCode(), FIRST_LINE + number);
  }

  String escortPhone(Town town) {
    return "%s-555-0%d".formatted(town.areaCode(), ESCORTS_FIRST_LINE + number);
  }

  String email() {
    var name = (given + "." + family).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "");
    return name + "@example.org";
  }

  String fullName() {
    return given + " " + family;
  }

  boolean mayBePregnant() {
    return sex == SexAtBirth.FEMALE && age <= CHILD_BEARING_UNTIL;
  }
}
