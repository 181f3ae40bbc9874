package dev.entia.examples.chinook;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Entity(table = "Employee")
public class Employee {

    @PrimaryKey
    @Column(name = "EmployeeId")
    private @Nullable Long id;

    @Column(name = "LastName", length = 20)
    private String lastName;

    @Column(name = "FirstName", length = 20)
    private String firstName;

    @Column(name = "Title", length = 30)
    private @Nullable String title;

    @JoinColumn(name = "ReportsTo")
    private @Nullable Ref<Employee> reportsTo;

    @Column(name = "BirthDate")
    private @Nullable LocalDateTime birthDate;

    @Column(name = "HireDate")
    private @Nullable LocalDateTime hireDate;

    @Column(name = "Address", length = 70)
    private @Nullable String address;

    @Column(name = "City", length = 40)
    private @Nullable String city;

    @Column(name = "State", length = 40)
    private @Nullable String state;

    @Column(name = "Country", length = 40)
    private @Nullable String country;

    @Column(name = "PostalCode", length = 10)
    private @Nullable String postalCode;

    @Column(name = "Phone", length = 24)
    private @Nullable String phone;

    @Column(name = "Fax", length = 24)
    private @Nullable String fax;

    @Column(name = "Email", length = 60)
    private @Nullable String email;

    @OneToMany(mappedBy = "reportsTo")
    private Many<Employee> reports = new Many<>();

    @OneToMany(mappedBy = "supportRep")
    private Many<Customer> customers = new Many<>();

    public Employee(String firstName, String lastName, @Nullable Employee reportsTo) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.reportsTo = Ref.of(reportsTo);
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable Employee getReportsTo() {
        return reportsTo == null ? null : reportsTo.get();
    }

    public void setReportsTo(@Nullable Employee reportsTo) {
        this.reportsTo = Ref.of(reportsTo);
    }

    public @Nullable LocalDateTime getHireDate() {
        return hireDate;
    }

    public void setHireDate(@Nullable LocalDateTime hireDate) {
        this.hireDate = hireDate;
    }

    public Many<Employee> getReports() {
        return reports;
    }

    public Many<Customer> getCustomers() {
        return customers;
    }
}
