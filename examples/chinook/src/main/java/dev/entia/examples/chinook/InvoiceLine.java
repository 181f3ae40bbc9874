package dev.entia.examples.chinook;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity(table = "InvoiceLine")
public class InvoiceLine {

    @PrimaryKey
    @Column(name = "InvoiceLineId")
    private @Nullable Long id;

    @JoinColumn(name = "InvoiceId")
    private Ref<Invoice> invoice;

    @JoinColumn(name = "TrackId")
    private Ref<Track> track;

    @Column(name = "UnitPrice", precision = 10, scale = 2)
    private BigDecimal unitPrice;

    @Column(name = "Quantity")
    private int quantity;

    InvoiceLine(Invoice invoice, Track track, int quantity) {
        this.invoice = Ref.to(invoice);
        this.track = Ref.to(track);
        this.unitPrice = track.getUnitPrice();
        this.quantity = quantity;
    }

    public @Nullable Long getId() {
        return id;
    }

    public Invoice getInvoice() {
        return invoice.get();
    }

    public Track getTrack() {
        return track.get();
    }

    public BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public int getQuantity() {
        return quantity;
    }

    public BigDecimal getAmount() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }
}
