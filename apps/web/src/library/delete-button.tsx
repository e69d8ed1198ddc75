import {useMutation, useQueryClient} from '@tanstack/react-query'
import {Popover} from 'radix-ui'
import {useNavigate} from 'react-router'
import {Button} from '../design/button.tsx'
import {useSay} from '../shell/status.tsx'
import {client} from './client.ts'
import {toSentence} from './to-sentence.ts'

/** Deletes a document of the library, after a question: this cannot be taken back. */
export function DeleteButton({id, name}: {readonly id: string; readonly name: string}) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const say = useSay()
  const remove = useMutation({
    mutationFn: () => client.remove(id),
    onSuccess: async () => {
      await navigate('/library', {replace: true})
      queries.removeQueries({queryKey: ['document', id]})
      void queries.invalidateQueries({queryKey: ['library']})
      say(`Deleted “${name}”.`)
    },
    onError: error => say(`Not deleted: ${toSentence(error)}`)
  })
  return (
    <Popover.Root>
      <Popover.Trigger className="button">Delete</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content aria-label="Delete" className="popup w-72 p-4" sideOffset={6} collisionPadding={12}>
          <p>Delete this document from the library, with its original and its versions?</p>
          <Button look="primary" className="mt-3" disabled={remove.isPending} onClick={() => remove.mutate()}>
            Delete it
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
