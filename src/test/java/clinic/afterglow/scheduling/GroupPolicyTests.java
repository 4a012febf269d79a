package clinic.afterglow.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Objection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupPolicyTests {

  private static final GroupSize SIZE = new GroupSize(2, 8, 12);

  @ParameterizedTest
  @CsvSource({"1,false", "2,true", "8,true", "12,true", "13,false"})
  void hasAsManyPlacesAsThePolicyAllows(int capacity, boolean allowed) {
    var decision = review(new GroupOutline("Circle", "", capacity), 0);

    assertThat(decision.isEmpty()).isEqualTo(allowed);
    if (!allowed) {
      assertThat(decision)
          .containsExactly(Objection.hardStop("schedule.group.places", capacity, 2, 12));
    }
  }

  @ParameterizedTest
  @CsvSource({"3,true", "4,true", "5,false"})
  void hasAPlaceForEverybodyWhoHasOne(int taken, boolean allowed) {
    assertThat(review(new GroupOutline("Circle", "", 4), taken).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,true", "80,true", "81,false"})
  void hasATitleThatFitsTheBoard(int length, boolean allowed) {
    assertThat(review(new GroupOutline("x".repeat(length), "", 4), 0).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"2000,true", "2001,false"})
  void hasAThemeThatFits(int length, boolean allowed) {
    assertThat(review(new GroupOutline("Circle", "x".repeat(length), 4), 0).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Letting go of blame|true",
        "What Helen saw in the forest|false",
        "Vasquez told of rest|false",
        "Helen’s forest|false",
        "Inês and the sea|false",
        "Helena, Inêst: nobody of them|true",
        "Lee came along|false",
      })
  void namesNobodyWhoTakesPart(String theme, boolean allowed) {
    var names = List.of("Helen", "", "Vasquez", "Inês", "Duarte", "Mary Lee");

    var answer =
        GroupPolicy.words(
            new GroupPolicy.Wish(new GroupOutline("Circle", theme, 4), SIZE, 2, names));

    assertThat(answer.allowed()).isEqualTo(allowed);
  }

  @Test
  void asksAllRules() {
    assertThat(
            GroupPolicy.review(
                    new GroupPolicy.Wish(
                        new GroupOutline("", "Robin " + "x".repeat(2_000), 1),
                        SIZE,
                        3,
                        List.of("Robin")))
                .objections())
        .hasSize(5);
  }

  private static List<Objection> review(GroupOutline outline, int taken) {
    return GroupPolicy.review(new GroupPolicy.Wish(outline, SIZE, taken, List.of("Robin")))
        .objections();
  }
}
