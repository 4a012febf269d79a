package clinic.afterglow.series;

import clinic.afterglow.patients.PatientId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeriesReviewRepository extends Repository<SeriesReview, UUID> {

  SeriesReview save(SeriesReview review);

  @Query("select r from SeriesReview r where r.series = ?1 order by r.reviewedAt")
  List<SeriesReview> of(SeriesId series);

  /** Oldest first. */
  @Query("select r from SeriesReview r where r.series in ?1 order by r.reviewedAt, r.id")
  List<SeriesReview> of(Collection<SeriesId> series);

  @Query(
      """
      select r from SeriesReview r
      where r.series in (select s.id from Series s where s.patient = ?1)
      order by r.reviewedAt\
      """)
  List<SeriesReview> of(PatientId patient);
}
