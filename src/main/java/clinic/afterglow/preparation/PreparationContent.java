package clinic.afterglow.preparation;

import clinic.afterglow.kernel.Route;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;

/**
 * What was talked about and agreed in a preparation session (clinical rules, section 4). Texts may
 * be blank in a draft; {@code intentions}, {@code supportPerson} with {@code supportPhone} and
 * {@code rideHome} must not be when it is signed.
 *
 * @param intentions in the patient's own words, up to {@value #LONG} characters, as are
 *     expectations and risk plan
 * @param education the routes for which education was given
 * @param position how the patient wants to rest
 * @param touch the touch agreed to
 * @param stopSignal the word or sign that stops touch or talk at once
 * @param rideHome who or what takes the patient home
 * @param riskPlan what is done if the patient does badly afterwards
 */
@Embeddable
public record PreparationContent(
    String intentions,
    String expectations,
    @Convert(converter = RouteSet.class) Set<Route> education,
    @Enumerated(EnumType.STRING) @Column(name = "body_position") BodyPosition position,
    boolean eyeShades,
    String playlist,
    @Enumerated(EnumType.STRING) TouchConsent touch,
    String stopSignal,
    String supportPerson,
    String supportPhone,
    String rideHome,
    String riskPlan,
    @Convert(converter = ChecklistItemSet.class) Set<ChecklistItem> checklist) {

  public static final int LONG = 20_000;
  public static final int SHORT = 500;
  public static final int NAME = 200;
  public static final int PHONE = 40;

  public static final PreparationContent EMPTY =
      new PreparationContent(
          "",
          "",
          Set.of(),
          BodyPosition.NOT_DISCUSSED,
          false,
          "",
          TouchConsent.NOT_DISCUSSED,
          "",
          "",
          "",
          "",
          "",
          Set.of());

  public PreparationContent {
    education = Set.copyOf(education);
    checklist = Set.copyOf(checklist);
  }

  /**
   * What a next session starts from: texts and wishes are carried forward; agreements, and who
   * takes the patient home on that day, are asked anew.
   */
  PreparationContent carriedForward() {
    return new PreparationContent(
        intentions,
        expectations,
        Set.of(),
        position,
        eyeShades,
        playlist,
        TouchConsent.NOT_DISCUSSED,
        stopSignal,
        supportPerson,
        supportPhone,
        "",
        riskPlan,
        Set.of());
  }
}
