package dev.entia.examples.chinook;

import dev.entia.annotation.Cascade;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Entity(table = "Invoice")
public class Invoice {

    @PrimaryKey
    @Column(name = "InvoiceId")
    private @Nullable Long id;

    @JoinColumn(name = "CustomerId")
    private Ref<Customer> customer;

    @Column(name = "InvoiceDate")
    private LocalDateTime date;

    @Column(name = "BillingAddress", length = 70)
    private @Nullable String billingAddress;

    @Column(name = "BillingCity", length = 40)
    private @Nullable String billingCity;

    @Column(name = "BillingState", length = 40)
    private @Nullable String billingState;

    @Column(name = "BillingCountry", length = 40)
    private @Nullable String billingCountry;

    @Column(name = "BillingPostalCode", length = 10)
    private @Nullable String billingPostalCode;

    @Column(name = "Total", precision = 10, scale = 2)
    private BigDecimal total = BigDecimal.ZERO;

    @OneToMany(
            mappedBy = "invoice",
            cascade = {Cascade.PERSIST, Cascade.REMOVE})
    private Many<InvoiceLine> lines = new Many<>();

    /** Billed to where the customer lives. */
    public Invoice(Customer customer, LocalDateTime date) {
        this.customer = Ref.to(customer);
        this.date = date;
        this.billingAddress = customer.getAddress();
        this.billingCity = customer.getCity();
        this.billingState = customer.getState();
        this.billingCountry = customer.getCountry();
        this.billingPostalCode = customer.getPostalCode();
    }

    public void add(Track track, int quantity) {
        var line = new InvoiceLine(this, track, quantity);
        lines.add(line);
        total = total.add(line.getAmount());
    }

    public @Nullable Long getId() {
        return id;
    }

    public Customer getCustomer() {
        return customer.get();
    }

    public LocalDateTime getDate() {
        return date;
    }

    public @Nullable String getBillingCountry() {
        return billingCountry;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public Many<InvoiceLine> getLines() {
        return lines;
    }
}
