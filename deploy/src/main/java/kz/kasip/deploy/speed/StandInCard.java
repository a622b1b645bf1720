package kz.kasip.deploy.speed;

import java.nio.charset.StandardCharsets;

/** A card in the form in which cards-service answers it, as large as is wanted, for who has no real one at hand. */
final class StandInCard {
    static final int BYTES = 20_000;

    private StandInCard() {}

    static byte[] bytes() {
        var items = new StringBuilder();
        for (var number = 1; items.toString().getBytes(StandardCharsets.UTF_8).length < BYTES; number++) {
            items.append("""
                    ,{"id":"J62012901-01.f1.s1.a%1$d","number":%1$d,"text":{"kk":"Тапсырыс бойынша %1$d жәшікті өлшеп, белгілеу","ru":"Взвешивать и помечать ящик %1$d по заказу соседней мастерской"}}""".formatted(number));
        }
        return """
                {"id":"J62012901-01","standard":{"code":"J62012901","version":1},"number":1,"title":{"ru":"Мастер замера"},"orkLevel":4,"functions":[{"id":"J62012901-01.f1","number":1,"kind":"MANDATORY","title":{"ru":"Замер"},"skills":[{"id":"J62012901-01.f1.s1","number":1,"abilities":[%s],"knowledge":[]}]}],"competencies":[],"regulations":[],"related":[]}""".formatted(items.substring(1)).getBytes(StandardCharsets.UTF_8);
    }
}
