package dev.entia.examples.chinook;

import dev.entia.EntityRepository;
import java.util.List;

public interface CustomerRepository extends EntityRepository<Customer> {

    default List<Customer> from(String country) {
        return find(Customer_.country.eq(country), o -> o.orderBy(Customer_.lastName.asc()));
    }
}
