package clinic.afterglow.series;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProtocolTemplateRepository extends Repository<ProtocolTemplate, UUID> {

  ProtocolTemplate save(ProtocolTemplate template);

  void flush();

  @Query(
      """
      select distinct t from ProtocolTemplate t left join fetch t.phases
      where t.number = (select max(n.number) from ProtocolTemplate n where n.code = t.code)
      order by t.name\
      """)
  List<ProtocolTemplate> newest();

  @Query(
      """
      select distinct t from ProtocolTemplate t left join fetch t.phases
      where t.code = ?1
        and t.number = (select max(n.number) from ProtocolTemplate n where n.code = t.code)\
      """)
  Optional<ProtocolTemplate> newest(String code);

  @Query(
      """
      select distinct t from ProtocolTemplate t left join fetch t.phases
      where t.code = ?1 and t.number = ?2\
      """)
  Optional<ProtocolTemplate> at(String code, int number);

  @Query(
      """
      select distinct t from ProtocolTemplate t left join fetch t.phases
      where t.code = ?1 order by t.number desc\
      """)
  List<ProtocolTemplate> versions(String code);
}
