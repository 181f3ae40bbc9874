package dev.entia.mongodb.translate;

import dev.entia.annotation.ReferentialAction;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.ToOne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which references are emptied when the document goes that they lead to. Immutable. */
public final class References {

    private final Map<EntityMeta<?>, List<ToOne>> emptied = new HashMap<>();

    public References(Metadata metadata) {
        for (var entity : metadata.entities()) {
            for (var relation : entity.toOnes()) {
                if (!relation.isOwner() || relation.onDelete() != ReferentialAction.SET_NULL) continue;
                emptied.computeIfAbsent(relation.target(), missing -> new ArrayList<>())
                        .add(relation);
            }
        }
    }

    List<ToOne> to(EntityMeta<?> target) {
        return emptied.getOrDefault(target, List.of());
    }
}
