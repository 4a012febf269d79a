package clinic.afterglow.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.kernel.Route;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentTextTests {

  @Test
  void putsEachPartUnderItsHeading() {
    var text =
        new DocumentText("notes")
            .part("notes.addendum.text", " Slept well. ")
            .part("notes.addendum.kind", AddendumKind.LATE_ENTRY)
            .text();

    assertThat(text).isEqualTo("Text\nSlept well.\n\nWhat it is\nLate entry");
  }

  @Test
  void saysThatNothingWasWritten() {
    assertThat(new DocumentText("notes").part("notes.addendum.text", " ").text())
        .isEqualTo("Text\n–");
  }

  @Test
  void listsChoicesAlwaysInTheSameOrder() {
    var text =
        new DocumentText("notes")
            .part("notes.addendum.kind", Set.of(Route.ORAL, Route.INTRAVENOUS, Route.SUBLINGUAL))
            .text();

    assertThat(text).endsWith("IV infusion, Sublingual, Oral");
  }

  @Test
  void refusesAHeadingWithoutWords() {
    assertThatThrownBy(() -> new DocumentText("notes").part("notes.nothing", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
