package clinic.afterglow.security;

import org.mapstruct.Mapper;

@Mapper
interface AccountMapper {
  AccountSummary toSummary(Account account);
}
