import kz.kasip.client.ApiClient;
import kz.kasip.client.api.CardsApi;

/** Compiled against the generated client; tells a card as it was read through it. */
public final class ReadCard {
    private ReadCard() {}

    public static String read(String address, String id) throws Exception {
        var client = new ApiClient();
        client.updateBaseUri(address);
        var card = new CardsApi(client).getCard(id, null, null, null, null);
        return card.getId() + " " + card.getOrkLevel() + " " + card.getTitle() + " "
                + card.getFunctions().getFirst().getSkills().size();
    }
}
