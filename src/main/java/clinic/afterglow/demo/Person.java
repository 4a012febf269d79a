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

  /** The family name is the last word. */
  static Person woman(
      int number, String name, int age, String kilograms, String escort, String relationship) {
    return of(number, name, "she/her", age, SexAtBirth.FEMALE, kilograms, escort, relationship);
  }

  static Person man(
      int number, String name, int age, String kilograms, String escort, String relationship) {
    return of(number, name, "he/him", age, SexAtBirth.MALE, kilograms, escort, relationship);
  }

  private static Person of(
      int number,
      String name,
      String pronouns,
      int age,
      SexAtBirth sex,
      String kilograms,
      String escort,
      String relationship) {
    int family = name.lastIndexOf(' ');
    return new Person(
        number,
        name.substring(0, family),
        name.substring(family + 1),
        "",
        pronouns,
        age,
        sex,
        kilograms,
        escort,
        relationship);
  }

  Person called(String name) {
    return new Person(
        number, given, family, name, pronouns, age, sex, kilograms, escort, relationship);
  }

  Person spokenOfAs(String words) {
    return new Person(
        number, given, family, preferred, words, age, sex, kilograms, escort, relationship);
  }

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
