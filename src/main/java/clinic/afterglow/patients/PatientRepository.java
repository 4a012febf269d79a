package clinic.afterglow.patients;

import clinic.afterglow.clinic.SiteId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PatientRepository extends Repository<Patient, PatientId> {

  Patient save(Patient patient);

  void flush();

  Optional<Patient> findById(PatientId id);

  List<Patient> findByIdIn(Collection<PatientId> ids);

  @Query("select p.sortName from Patient p where p.id = ?1")
  Optional<String> sortNameOf(PatientId id);

  @Query("select p.site from Patient p where p.id = ?1")
  Optional<SiteId> siteOf(PatientId id);

  @Query(value = "select nextval('chart_number')", nativeQuery = true)
  long nextChartNumber();
}
