package clinic.afterglow.scheduling;

import java.util.Arrays;
import java.util.List;

/** Why a clinician is away, or a room or chair cannot be used. */
public enum AbsenceKind {
  SICK,
  LEAVE,
  TRAINING,
  BROKEN,
  CLEANING,
  OTHER;

  /** Whether it can be said of a clinician, or of a room or chair. */
  public boolean suits(ResourceKind what) {
    return switch (this) {
      case SICK, LEAVE, TRAINING -> what == ResourceKind.CLINICIAN;
      case BROKEN, CLEANING -> what == ResourceKind.ROOM;
      case OTHER -> what != ResourceKind.PATIENT;
    };
  }

  public static List<AbsenceKind> of(ResourceKind what) {
    return Arrays.stream(values()).filter(kind -> kind.suits(what)).toList();
  }
}
