package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Route;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a route's profile; rows come with migrations and never change. */
@Entity
@Immutable
@Table(name = "route_profile")
class StoredProfile {

  private @Id UUID id;

  @Enumerated(EnumType.STRING)
  private Route route;

  @Column(name = "profile_version")
  private int version;

  private BigDecimal lowFraction;
  private BigDecimal highFraction;
  private String source;
  private @Nullable BigDecimal publishedLow;
  private @Nullable BigDecimal publishedHigh;
  private @Nullable String publishedSource;
  private String onset;

  @Column(name = "lasts")
  private String duration;

  /** Such as {@code LOW mg/kg 0.5, HIGH mg/kg}. */
  private String bands;

  @SuppressWarnings("NullAway.Init")
  protected StoredProfile() {}

  RouteProfile profile() {
    return new RouteProfile(
        route, version, lowFraction, highFraction, source, literature(), onset, duration, bands());
  }

  private Optional<RouteProfile.Literature> literature() {
    return publishedLow == null || publishedHigh == null || publishedSource == null
        ? Optional.empty()
        : Optional.of(new RouteProfile.Literature(publishedLow, publishedHigh, publishedSource));
  }

  private List<RouteProfile.Band> bands() {
    return bands.isBlank()
        ? List.of()
        : Arrays.stream(bands.split(", ", -1)).map(StoredProfile::band).toList();
  }

  private static RouteProfile.Band band(String text) {
    var words = text.split(" ", -1);
    return new RouteProfile.Band(
        DoseBand.valueOf(words[0]),
        words[1].equals("mg/kg"),
        words.length > 2 ? new BigDecimal(words[2]) : null);
  }
}
