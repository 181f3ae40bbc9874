package dev.entia.examples.chinook;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;

@Entity(table = "Customer", repository = CustomerRepository.class)
public class Customer {

    @PrimaryKey
    @Column(name = "CustomerId")
    private @Nullable Long id;

    @Column(name = "FirstName", length = 40)
    private String firstName;

    @Column(name = "LastName", length = 20)
    private String lastName;

    @Column(name = "Company", length = 80)
    private @Nullable String company;

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
    private String email;

    @JoinColumn(name = "SupportRepId")
    private @Nullable Ref<Employee> supportRep;

    @OneToMany(mappedBy = "customer")
    private Many<Invoice> invoices = new Many<>();

    public Customer(String firstName, String lastName, String email) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.email = email;
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

    public @Nullable String getAddress() {
        return address;
    }

    public @Nullable String getCity() {
        return city;
    }

    public @Nullable String getState() {
        return state;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public @Nullable Employee getSupportRep() {
        return supportRep == null ? null : supportRep.get();
    }

    public void setSupportRep(@Nullable Employee supportRep) {
        this.supportRep = Ref.of(supportRep);
    }

    public Many<Invoice> getInvoices() {
        return invoices;
    }
}
