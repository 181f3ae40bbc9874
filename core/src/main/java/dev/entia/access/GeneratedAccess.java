package dev.entia.access;

import dev.entia.model.EntityDefinition;

/**
 * What the annotation processor makes of an entity, found by name: for {@code dev.shop.Book} the class
 * {@code dev.shop.Book_Access}, for a nested {@code dev.shop.Shop$Book} the class {@code dev.shop.Shop_Book_Access}. Its
 * static initialiser hands an instance to {@link GeneratedClasses}, so that an entity's package need neither be exported
 * nor opened.
 *
 * @param <E> the entity class
 */
public interface GeneratedAccess<E> extends EntityAccess<E> {

    /** The entity as its source declared it when it was compiled. */
    EntityDefinition definition();
}
